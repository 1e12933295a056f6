package org.mentoringpair.jiraapi;

import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.Function;

/** What a job said of its run, for whoever plays the scheduler. */
public record JobAnswer(boolean success, String message) {
    private static Function<JobRunnerResponse, JobAnswer> reader;

    /** Called by {@link JobRunnerResponse} itself: Jira's has no methods of ours. */
    public static void readBy(Function<JobRunnerResponse, JobAnswer> responseReader) {
        reader = responseReader;
    }

    /** @param response null, as Jira has it, for a success without words */
    public static JobAnswer of(JobRunnerResponse response) {
        return response == null ? new JobAnswer(true, "") : reader.apply(response);
    }
}
