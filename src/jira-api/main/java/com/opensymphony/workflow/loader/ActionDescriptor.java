package com.opensymphony.workflow.loader;

import org.mentoringpair.jiraapi.ForPlaying;

/**
 * A transition of a workflow. Declared for compiling only.
 * Source: jira-unstated-2024-03, https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae42eb7a6f4cfaba47ff905d3705f9889/src/main/java/ru/mail/jira/plugins/myteam/bot/rulesengine/rules/commands/issue/editing/IssueTransitionRule.java
 */
public class ActionDescriptor {
    private final int id;
    private final String name;

    @ForPlaying
    public ActionDescriptor(int id, String name) {
        this.id = id;
        this.name = name;
    }

    public int getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
