package org.mentoringpair.jiraapi;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.RunMode;
import java.util.Date;
import java.util.function.Function;

/**
 * What a job's configuration says, for whoever plays the scheduler.
 *
 * @param mode     null where nothing was said, as all that follows
 * @param interval milliseconds
 */
public record JobTerms(String runner, RunMode mode, Long interval, Date firstRun) {
    private static Function<JobConfig, JobTerms> reader;

    /** Called by {@link JobConfig} itself: Jira's has no methods of ours. */
    public static void readBy(Function<JobConfig, JobTerms> configReader) {
        reader = configReader;
    }

    public static JobTerms of(JobConfig config) {
        return reader.apply(config);
    }
}
