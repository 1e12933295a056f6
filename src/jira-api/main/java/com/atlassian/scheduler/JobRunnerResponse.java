package com.atlassian.scheduler;

import org.mentoringpair.jiraapi.JobAnswer;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon;. */
public final class JobRunnerResponse {
    static {
        JobAnswer.readBy(response -> response.answer);
    }

    private final JobAnswer answer;

    private JobRunnerResponse(JobAnswer answer) {
        this.answer = answer;
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(new JobAnswer(true, message));
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(new JobAnswer(false, message));
    }
}
