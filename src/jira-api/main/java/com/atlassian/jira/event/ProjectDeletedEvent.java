package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira.
 * Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/event/ProjectDeletedEvent.html
 */
public class ProjectDeletedEvent {
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }
}
