package org.mentoringpair.jiraapi;

/** Where those who play Jira put the person who takes a transition, among the variables of the transition. */
public final class WorkflowCaller {
    public static final String KEY = "org.mentoringpair.jiraapi.caller";

    private WorkflowCaller() {
    }
}
