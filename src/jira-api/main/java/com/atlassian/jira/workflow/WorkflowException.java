package com.atlassian.jira.workflow;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class WorkflowException extends RuntimeException {
    public WorkflowException(String message) {
        super(message);
    }

    @ForPlaying
    public WorkflowException(String message, Throwable cause) {
        super(message, cause);
    }
}
