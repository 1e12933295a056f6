package com.atlassian.jira.workflow;

/** Declared for compiling only. Newest source: jira-unstated-2024-03, mailru/jira-plugins-mrimsender. */
public final class TransitionOptions {
    private static final TransitionOptions DEFAULTS = new TransitionOptions();

    private TransitionOptions() {
    }

    /** That permissions and conditions count. */
    public static TransitionOptions defaults() {
        return DEFAULTS;
    }
}
