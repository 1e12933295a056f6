package com.atlassian.scheduler;

/**
 * Declared for compiling only: what {@code scheduleJob} throws.
 * Source: scheduler-1.6.0, https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html
 */
public class SchedulerServiceException extends Exception {
    SchedulerServiceException(String message) {
        super(message);
    }
}
