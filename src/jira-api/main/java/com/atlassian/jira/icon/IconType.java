package com.atlassian.jira.icon;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public final class IconType {
    public static final IconType ISSUE_TYPE_ICON_TYPE = new IconType("issuetype");

    private final String key;

    private IconType(String key) {
        this.key = key;
    }

    @ForPlaying
    public String getKey() {
        return key;
    }
}
