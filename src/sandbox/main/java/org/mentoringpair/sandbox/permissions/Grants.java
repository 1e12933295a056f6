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
    private static final String GRANTED = """
            SELECT ps.project_id FROM project_scheme ps JOIN scheme_permission sp ON sp.scheme_id = ps.scheme_id
            WHERE ps.kind = 'permission' AND sp.permission_key = ? AND\s""";
    private static final String GRANTED_TO_ROLE = """
            SELECT actor.project_id FROM project_role_actor actor
            JOIN project_scheme ps ON ps.project_id = actor.project_id AND ps.kind = 'permission'
            JOIN scheme_permission sp ON sp.scheme_id = ps.scheme_id AND sp.grant_type = 'projectrole' AND sp.grant_parameter = CAST(actor.role_id AS VARCHAR(255))
            WHERE sp.permission_key = ?""";

    private final Groups groups;
    private final LevelGrants levels;

    Grants(Groups groups, LevelGrants levels) {
        this.groups = groups;
        this.levels = levels;
    }

    /** Holds for a project in which the person has the permission, for some issue of it at least. */
    String onProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters) {
        return onProject(permission, projectId, user, parameters, "");
    }

    /** The same for a statement about one project: whoever runs hundreds of pairs has roles in all of their projects. */
    String onOneProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters) {
        return onProject(permission, projectId, user, parameters, " AND ps.project_id = " + projectId);
    }

    private String onProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters, String only) {
        if (isDeactivated(user)) {
            return NOBODY;
        }
        String anywhere = grantedByProject(permission, projectId, user, parameters, only);
        if (user == null) {
            return anywhere;
        }
        // as in Jira, a grant to the people of an issue opens the project itself to everybody who is logged in
        return "(" + anywhere + " OR " + schemes(permission, projectId, GrantType.REPORTER, parameters, only)
                + " OR " + schemes(permission, projectId, GrantType.ASSIGNEE, parameters, only)
                + " OR " + schemes(permission, projectId, GrantType.USER_CUSTOM_FIELD, parameters, only) + ")";
    }

    /** Holds for a row of {@code jira_issue} on which the person has the permission and whose level of security lets them in. */
    String onIssue(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        if (isDeactivated(user)) {
            return NOBODY;
        }
        String anywhere = grantedByProject(permission, issue + ".project_id", user, parameters, "");
        String granted = user == null ? anywhere : "(" + anywhere + " OR " + grantedByIssue(permission, issue, user, parameters) + ")";
        return "(" + granted + " AND " + levels.letIn(issue, user, parameters) + ")";
    }

    /** An account that was deactivated keeps its memberships but may do nothing. */
    private static boolean isDeactivated(ApplicationUser user) {
        return user != null && !user.isActive();
    }

    private String grantedByProject(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters, String only) {
        parameters.add(permission.permissionKey());
        String anybody = projectId + " IN (" + GRANTED + "((sp.grant_type = 'group' AND sp.grant_parameter IS NULL)";
        return user == null ? anybody + ")" + only + ")"
                : "(" + anybody + toPerson(user, parameters) + ")" + only + ") OR " + toRole(permission, projectId, user, parameters, only) + ")";
    }

    private String toPerson(ApplicationUser user, List<Object> parameters) {
        String key = user.getKey();
        parameters.addAll(List.of(groups.isLicensed(user), key, key, key));
        return """

                OR (sp.grant_type = 'applicationRole' AND (sp.grant_parameter IS NULL OR ? = TRUE))
                OR (sp.grant_type = 'group' AND sp.grant_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?))
                OR (sp.grant_type = 'user' AND sp.grant_parameter = ?)
                OR (sp.grant_type = 'lead' AND ps.project_id IN (SELECT led.id FROM project led WHERE led.lead_key = ?))""";
    }

    /** From the roles that name the person, since a person has few and all projects together have many. */
    private static String toRole(ProjectPermissionKey permission, String projectId, ApplicationUser user, List<Object> parameters, String only) {
        parameters.addAll(List.of(permission.permissionKey(), user.getKey(), permission.permissionKey(), user.getKey()));
        return projectId + " IN (" + GRANTED_TO_ROLE + only + " AND actor.actor_type = 'atlassian-user-role-actor' AND actor.actor_parameter = ?) OR "
                + projectId + " IN (" + GRANTED_TO_ROLE + only + " AND actor.actor_type = 'atlassian-group-role-actor'"
                + " AND actor.actor_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?))";
    }

    private static String grantedByIssue(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        String projectId = issue + ".project_id";
        parameters.add(user.getKey());
        String reporter = issue + ".reporter_key = ? AND " + schemes(permission, projectId, GrantType.REPORTER, parameters, "");
        parameters.add(user.getKey());
        String assignee = issue + ".assignee_key = ? AND " + schemes(permission, projectId, GrantType.ASSIGNEE, parameters, "");
        return "(" + reporter + ") OR (" + assignee + ") OR " + namedInField(permission, issue, user, parameters);
    }

    private static String namedInField(ProjectPermissionKey permission, String issue, ApplicationUser user, List<Object> parameters) {
        parameters.addAll(List.of(user.getKey(), permission.permissionKey()));
        return "(" + issue + ".id, " + issue + ".project_id) IN (SELECT named.issue_id, ps.project_id FROM scheme_permission sp"
                + " JOIN custom_field granting ON sp.grant_parameter = CONCAT('customfield_', CAST(granting.id AS VARCHAR(255)))"
                + " JOIN custom_field_value named ON named.field_id = granting.id AND named.string_value = ?"
                + " JOIN jira_issue naming ON naming.id = named.issue_id"
                + " JOIN project_scheme ps ON ps.project_id = naming.project_id AND ps.kind = 'permission' AND ps.scheme_id = sp.scheme_id"
                + " WHERE sp.grant_type = 'userCF' AND sp.permission_key = ?)";
    }

    private static String schemes(ProjectPermissionKey permission, String projectId, GrantType type, List<Object> parameters, String only) {
        parameters.addAll(List.of(permission.permissionKey(), type.jiraName()));
        return projectId + " IN (SELECT ps.project_id FROM project_scheme ps JOIN scheme_permission sp ON sp.scheme_id = ps.scheme_id"
                + " WHERE ps.kind = 'permission' AND sp.permission_key = ? AND sp.grant_type = ?" + only + ")";
    }
}
