package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.projects.Projects;
import org.springframework.stereotype.Component;

@Component
final class ProjectPermits implements PermissionManager {
    private final Database database;
    private final Grants grants;
    private final Projects projects;

    ProjectPermits(Database database, Grants grants, Projects projects) {
        this.database = database;
        this.grants = grants;
        this.projects = projects;
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Issue issue, ApplicationUser user) {
        if (issue == null) {
            return false;
        }
        if (issue.getId() == null) {
            // an issue that is being created has only its project to be judged by
            return hasPermission(permissionKey, issue.getProjectObject(), user);
        }
        List<Object> parameters = new ArrayList<>(List.of(issue.getId()));
        String condition = grants.onIssue(permissionKey, "i", user, parameters);
        return exists("SELECT COUNT(*) FROM jira_issue i WHERE i.id = ? AND " + condition, parameters);
    }

    @Override
    public boolean hasPermission(ProjectPermissionKey permissionKey, Project project, ApplicationUser user) {
        if (project == null) {
            return false;
        }
        List<Object> parameters = new ArrayList<>(List.of(project.getId()));
        String condition = grants.onOneProject(permissionKey, "p.id", user, parameters);
        return exists("SELECT COUNT(*) FROM project p WHERE p.id = ? AND " + condition, parameters);
    }

    @Override
    public Collection<Project> getProjects(ProjectPermissionKey permissionKey, ApplicationUser user) {
        List<Object> parameters = new ArrayList<>();
        String condition = grants.onProject(permissionKey, "p.id", user, parameters);
        return List.copyOf(projects.where(condition, parameters));
    }

    private boolean exists(String count, List<Object> parameters) {
        return database.sql(count).params(parameters).query(Long.class).single() > 0;
    }
}
