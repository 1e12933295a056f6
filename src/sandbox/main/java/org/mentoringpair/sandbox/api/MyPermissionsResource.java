package org.mentoringpair.sandbox.api;

import static java.util.Map.entry;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/mypermissions}: what the asker may do: somewhere, in a project, or with an issue. */
@Component
@JiraRest
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public class MyPermissionsResource {
    private static final List<GlobalPermissionKey> GLOBAL = List.of(GlobalPermissionKey.ADMINISTER, GlobalPermissionKey.SYSTEM_ADMIN);
    /** The numbers that permissions had before they had keys; clients still read them. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(entry("ADMINISTER", "0"), entry("SYSTEM_ADMIN", "44"),
            entry("ADMINISTER_PROJECTS", "23"), entry("BROWSE_PROJECTS", "10"), entry("CREATE_ISSUES", "11"), entry("EDIT_ISSUES", "12"),
            entry("SCHEDULE_ISSUES", "28"), entry("TRANSITION_ISSUES", "46"), entry("ASSIGN_ISSUES", "13"), entry("ASSIGNABLE_USER", "17"),
            entry("RESOLVE_ISSUES", "14"), entry("CLOSE_ISSUES", "18"), entry("DELETE_ISSUES", "16"), entry("LINK_ISSUES", "21"),
            entry("ADD_COMMENTS", "15"), entry("EDIT_OWN_COMMENTS", "35"), entry("DELETE_OWN_COMMENTS", "37"), entry("CREATE_ATTACHMENTS", "19"));
    private static final List<ProjectPermissionKey> OF_PROJECTS = List.of(
            ProjectPermissions.ADMINISTER_PROJECTS, ProjectPermissions.BROWSE_PROJECTS, ProjectPermissions.CREATE_ISSUES, ProjectPermissions.EDIT_ISSUES,
            ProjectPermissions.SCHEDULE_ISSUES, ProjectPermissions.TRANSITION_ISSUES, ProjectPermissions.ASSIGN_ISSUES, ProjectPermissions.ASSIGNABLE_USER,
            ProjectPermissions.RESOLVE_ISSUES, ProjectPermissions.CLOSE_ISSUES, ProjectPermissions.DELETE_ISSUES, ProjectPermissions.LINK_ISSUES,
            ProjectPermissions.ADD_COMMENTS, ProjectPermissions.EDIT_OWN_COMMENTS, ProjectPermissions.DELETE_OWN_COMMENTS, ProjectPermissions.CREATE_ATTACHMENTS);

    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final ProjectManager projects;
    private final IssueManager issues;

    MyPermissionsResource(JiraAuthenticationContext authentication, PermissionManager permissions, GlobalPermissionManager globalPermissions,
                          ProjectManager projects, IssueManager issues) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.projects = projects;
        this.issues = issues;
    }

    @GET
    @UnrestrictedAccess
    public Response mine(@QueryParam("projectKey") String projectKey, @QueryParam("projectId") Long projectId,
                         @QueryParam("issueKey") String issueKey, @QueryParam("issueId") Long issueId) {
        ApplicationUser asker = authentication.getLoggedInUser();
        if (issueKey != null || issueId != null) {
            Issue issue = issueKey != null ? issues.getIssueByCurrentKey(issueKey) : issues.getIssueObject(issueId);
            return issue == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, asker)
                    ? RestError.of(404, "Issue Does Not Exist") : answer(key -> permissions.hasPermission(key, issue, asker), asker);
        }
        if (projectKey != null || projectId != null) {
            Project project = projectKey != null ? projects.getProjectObjByKey(projectKey) : projects.getProjectObj(projectId);
            return project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, asker)
                    ? RestError.of(404, "No project could be found with " + (projectKey != null ? "key '" + projectKey : "id '" + projectId) + "'.")
                    : answer(key -> permissions.hasPermission(key, project, asker), asker);
        }
        return answer(key -> !permissions.getProjects(key, asker).isEmpty(), asker);
    }

    private Response answer(Predicate<ProjectPermissionKey> held, ApplicationUser asker) {
        Map<String, Object> all = new LinkedHashMap<>();
        GLOBAL.forEach(key -> all.put(key.getKey(), permission(key.getKey(), "GLOBAL", globalPermissions.hasPermission(key, asker))));
        OF_PROJECTS.forEach(key -> all.put(key.permissionKey(), permission(key.permissionKey(), "PROJECT", held.test(key))));
        return Response.ok(Map.of("permissions", all)).build();
    }

    private static Map<String, Object> permission(String key, String type, boolean held) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", NUMBERS.get(key));
        json.put("key", key);
        json.put("name", name(key));
        json.put("type", type);
        json.put("description", name(key));
        json.put("havePermission", held);
        return json;
    }

    private static String name(String key) {
        return key.charAt(0) + key.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
