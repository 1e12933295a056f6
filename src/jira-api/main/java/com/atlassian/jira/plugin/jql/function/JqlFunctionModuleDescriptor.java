package com.atlassian.jira.plugin.jql.function;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public interface JqlFunctionModuleDescriptor {
    @ForPlaying
    String getFunctionName();

    @ForPlaying
    boolean isList();
}
