package com.atlassian.scheduler.config;

import org.mentoringpair.jiraapi.JobTerms;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon;. */
public final class JobConfig {
    static {
        JobTerms.readBy(config -> config.terms);
    }

    private final JobTerms terms;

    private JobConfig(JobTerms terms) {
        this.terms = terms;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(new JobTerms(jobRunnerKey.toString(), null, null, null));
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(new JobTerms(terms.runner(), runMode, terms.interval(), terms.firstRun()));
    }

    public JobConfig withSchedule(Schedule schedule) {
        return new JobConfig(new JobTerms(terms.runner(), terms.mode(), schedule.millis, schedule.firstRun));
    }
}
