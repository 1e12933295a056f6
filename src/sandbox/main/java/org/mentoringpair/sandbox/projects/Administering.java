package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import org.springframework.stereotype.Component;

/** Who administers a project: those its permission scheme names, and every Jira administrator. Browsing is another matter. */
@Component
public final class Administering {
    private final GlobalPermissionManager global;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    Administering(GlobalPermissionManager global, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.global = global;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    public boolean jira(ApplicationUser user) {
        return global.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    public boolean project(Project project, ApplicationUser user) {
        return jira(user) || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
    }

    boolean projectForWhoeverIsLoggedIn(Project project) {
        return project(project, authentication.getLoggedInUser());
    }
}
