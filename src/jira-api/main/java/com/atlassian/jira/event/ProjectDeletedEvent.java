package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira. */
public class ProjectDeletedEvent {
    private final ApplicationUser user;
    private final Project project;

    public ProjectDeletedEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public Long getId() {
        return project.getId();
    }

    public ApplicationUser getUser() {
        return user;
    }
}
