package com.atlassian.jira.security.roles;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface ProjectRoleManager {
    ProjectRole createRole(ProjectRole projectRole);

    ProjectRole getProjectRole(Long id);

    ProjectRole getProjectRole(String name);

    Collection<ProjectRole> getProjectRoles();

    Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project);

    boolean isUserInProjectRole(ApplicationUser user, ProjectRole projectRole, Project project);

    ProjectRoleActors getProjectRoleActors(ProjectRole projectRole, Project project);

    void updateProjectRoleActors(ProjectRoleActors projectRoleActors);
}
