package com.atlassian.jira.issue.fields;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface Field {
    String getId();

    String getName();
}
