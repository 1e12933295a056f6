package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/**
 * The one rule of permission schemes and issue security, as SQL: single checks and searches both ask here. The subqueries do not depend
 * on the row they judge, so the database works them out once per statement.
 */
@Component
final class Grants {
    private static final String NOBODY = "(1 = 0)";

    private final Groups groups;
    private final LevelGrants levels;

    Grants(Groups groups, LevelGrants levels) {
        this.groups = groups;
        this.levels = levels;
    }

    /** Holds for a project in which the person has the permission, for some issue of it at least. */
    String onProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters) {
        if (isDeactivated(user)) {
            return NOBODY;
        }
        String anywhere = grantedByProject(permission, projectId, user, parameters);
        if (user == null) {
            return anywhere;
        }
        // as in Jira, a grant to the people of an issue opens the project itself to everybody who is logged in
        return "(" + anywhere + " OR " + schemes(permission, projectId, GrantType.REPORTER, parameters)
                + " OR " + schemes(permission, projectId, GrantType.ASSIGNEE, parameters)
                + " OR " + schemes(permission, projectId, GrantType.USER_CUSTOM_FIELD, parameters) + ")";
    }

    /** Holds for a row of {@code jira_issue} on which the person has the permission and whose level of security lets them in. */
    String onIssue(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        if (isDeactivated(user)) {
            return NOBODY;
        }
        String anywhere = grantedByProject(permission, issue + ".project_id", user, parameters);
        String granted = user == null ? anywhere : "(" + anywhere + " OR " + grantedByIssue(permission, issue, user, parameters) + ")";
        return "(" + granted + " AND " + levels.letIn(issue, user, parameters) + ")";
    }

    /** An account that was deactivated keeps its memberships but may do nothing. */
    private static boolean isDeactivated(ApplicationUser user) {
        return user != null && !user.isActive();
    }

    private String grantedByProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters) {
        parameters.add(permission.permissionKey());
        return projectId + """
                 IN (SELECT ps.project_id FROM project_scheme ps
                JOIN scheme_permission sp ON sp.scheme_id = ps.scheme_id JOIN project granting ON granting.id = ps.project_id
                WHERE ps.kind = 'permission' AND sp.permission_key = ? AND (
                (sp.grant_type = 'group' AND sp.grant_parameter IS NULL)"""
                + (user == null ? "" : grantedToPerson(user, parameters)) + "))";
    }

    private String grantedToPerson(ApplicationUser user, List<Object> parameters) {
        String key = user.getKey();
        parameters.addAll(List.of(groups.isLicensed(user), key, key, key, key, key));
        return """

                OR (sp.grant_type = 'applicationRole' AND (sp.grant_parameter IS NULL OR ? = TRUE))
                OR (sp.grant_type = 'group' AND sp.grant_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?))
                OR (sp.grant_type = 'user' AND sp.grant_parameter = ?)
                OR (sp.grant_type = 'lead' AND granting.lead_key = ?)
                OR (sp.grant_type = 'projectrole' AND EXISTS (SELECT 1 FROM project_role_actor actor
                    WHERE actor.project_id = ps.project_id AND CAST(actor.role_id AS VARCHAR(255)) = sp.grant_parameter
                    AND ((actor.actor_type = 'atlassian-user-role-actor' AND actor.actor_parameter = ?)
                      OR (actor.actor_type = 'atlassian-group-role-actor' AND actor.actor_parameter IN (
                          SELECT group_name FROM app_membership WHERE user_key = ?)))))""";
    }

    private static String grantedByIssue(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        String projectId = issue + ".project_id";
        parameters.add(user.getKey());
        String reporter = issue + ".reporter_key = ? AND " + schemes(permission, projectId, GrantType.REPORTER, parameters);
        parameters.add(user.getKey());
        String assignee = issue + ".assignee_key = ? AND " + schemes(permission, projectId, GrantType.ASSIGNEE, parameters);
        return "(" + reporter + ") OR (" + assignee + ") OR " + namedInField(permission, issue, user, parameters);
    }

    private static String namedInField(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        parameters.addAll(List.of(user.getKey(), permission.permissionKey()));
        return "EXISTS (SELECT 1 FROM custom_field_value named JOIN scheme_permission sp"
                + " ON sp.grant_type = 'userCF' AND sp.grant_parameter = CONCAT('customfield_', CAST(named.field_id AS VARCHAR(255)))"
                + " JOIN project_scheme ps ON ps.scheme_id = sp.scheme_id AND ps.kind = 'permission'"
                + " WHERE named.issue_id = " + issue + ".id AND ps.project_id = " + issue + ".project_id"
                + " AND named.string_value = ? AND sp.permission_key = ?)";
    }

    private static String schemes(ProjectPermissionKey permission, String projectId, GrantType type, List<Object> parameters) {
        parameters.addAll(List.of(permission.permissionKey(), type.jiraName()));
        return projectId + " IN (SELECT ps.project_id FROM project_scheme ps JOIN scheme_permission sp ON sp.scheme_id = ps.scheme_id"
                + " WHERE ps.kind = 'permission' AND sp.permission_key = ? AND sp.grant_type = ?)";
    }
}
