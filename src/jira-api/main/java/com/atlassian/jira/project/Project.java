package com.atlassian.jira.project;

import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    ProjectTypeKey getProjectTypeKey();

    ApplicationUser getProjectLead();
}
