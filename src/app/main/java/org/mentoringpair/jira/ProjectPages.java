package org.mentoringpair.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a project's pages are, and whether whoever is asking may open them. */
public final class ProjectPages {
    /** The sidebar item and the place of its panels, by one name, as Jira wants it. */
    public static final String PAIR_HOME = "org.mentoringpair.jira:pair-home";

    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    public ProjectPages(ProjectManager projects, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    /** Whether the project is there and whoever is asking may browse it. */
    public boolean mayBrowse(long projectId) {
        return may(ProjectPermissions.BROWSE_PROJECTS, projectId);
    }

    public boolean mayCreateIssues(long projectId) {
        return may(ProjectPermissions.CREATE_ISSUES, projectId);
    }

    private boolean may(ProjectPermissionKey permission, long projectId) {
        Project project = projects.getProjectObj(projectId);
        return project != null && permissions.hasPermission(permission, project, authentication.getLoggedInUser());
    }

    /** The name of a project that is there. */
    public String name(long projectId) {
        return projects.getProjectObj(projectId).getName();
    }

    /** The key of a project that is there. */
    public String key(long projectId) {
        return projects.getProjectObj(projectId).getKey();
    }

    /** The path of the pair's page, without Jira's context path. */
    public String pairHome(long projectId) {
        return page(projectId, PAIR_HOME);
    }

    /**
     * The path of a page in the project's sidebar, without Jira's context path.
     *
     * @param item complete key of the item that leads there
     */
    public String page(long projectId, String item) {
        String key = URLEncoder.encode(projects.getProjectObj(projectId).getKey(), StandardCharsets.UTF_8);
        return "/projects/" + key + "?selectedItem=" + item;
    }
}
