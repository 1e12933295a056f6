package com.atlassian.scheduler.status;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface JobDetails {
}
