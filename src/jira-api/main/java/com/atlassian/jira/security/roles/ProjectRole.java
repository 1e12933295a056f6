package com.atlassian.jira.security.roles;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface ProjectRole {
    Long getId();

    String getName();

    String getDescription();
}
