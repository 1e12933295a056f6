package com.atlassian.scheduler.config;

import java.util.Date;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon;. */
public final class Schedule {
    final long millis;
    final Date firstRun;

    private Schedule(long millis, Date firstRun) {
        this.millis = millis;
        this.firstRun = firstRun;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime);
    }
}
