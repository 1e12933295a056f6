package com.atlassian.jira.bc.projectroles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;

/** Declared for compiling only. Named in: rpc-jira-plugin-unstated, https://docs.atlassian.com/rpc-jira-plugin/latest/com/atlassian/jira/rpc/soap/service/ProjectRoleServiceImpl.html */
public interface ProjectRoleService {
    void addActorsToProjectRole(Collection<String> actors, ProjectRole projectRole, Project project, String actorType, ErrorCollection errorCollection);

    void removeActorsFromProjectRole(Collection<String> actors, ProjectRole projectRole, Project project, String actorType, ErrorCollection errorCollection);
}
