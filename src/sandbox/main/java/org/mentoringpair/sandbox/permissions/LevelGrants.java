package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** Who belongs to the level of security of an issue, as SQL. An issue without a level is open to all who may browse. */
@Component
public final class LevelGrants {
    private final Groups groups;

    LevelGrants(Groups groups) {
        this.groups = groups;
    }

    /** Holds for a row of {@code jira_issue} that has no level, or one the person belongs to. */
    String letIn(String issue, ApplicationUser user, List<Object> parameters) {
        return "(" + issue + ".security_level_id IS NULL OR EXISTS (SELECT 1 FROM issue_security_grant lg WHERE lg.level_id = "
                + issue + ".security_level_id AND (" + belongs(issue + ".project_id", user, parameters) + ofIssue(issue, user, parameters) + ")))";
    }

    /** Holds for a row {@code lg} of {@code issue_security_grant} that the person belongs to in a project, whichever the issue. */
    public String belongs(String projectId, ApplicationUser user, List<Object> parameters) {
        String anybody = "(lg.grant_type = 'group' AND lg.grant_parameter IS NULL)";
        if (user == null) {
            return anybody;
        }
        String key = user.getKey();
        parameters.addAll(List.of(groups.isLicensed(user), key, key, key, key, key));
        return anybody + """

                OR (lg.grant_type = 'applicationRole' AND (lg.grant_parameter IS NULL OR ? = TRUE))
                OR (lg.grant_type = 'group' AND lg.grant_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?))
                OR (lg.grant_type = 'user' AND lg.grant_parameter = ?)
                OR (lg.grant_type = 'lead' AND EXISTS (SELECT 1 FROM project led WHERE led.id = %1$s AND led.lead_key = ?))
                OR (lg.grant_type = 'projectrole' AND EXISTS (SELECT 1 FROM project_role_actor ra
                    WHERE ra.project_id = %1$s AND CAST(ra.role_id AS VARCHAR(255)) = lg.grant_parameter
                    AND ((ra.actor_type = 'atlassian-user-role-actor' AND ra.actor_parameter = ?)
                      OR (ra.actor_type = 'atlassian-group-role-actor' AND ra.actor_parameter IN (
                          SELECT group_name FROM app_membership WHERE user_key = ?)))))""".formatted(projectId);
    }

    private static String ofIssue(String issue, ApplicationUser user, List<Object> parameters) {
        if (user == null) {
            return "";
        }
        String key = user.getKey();
        parameters.addAll(List.of(key, key, key));
        return """

                OR (lg.grant_type = 'reporter' AND %1$s.reporter_key = ?) OR (lg.grant_type = 'assignee' AND %1$s.assignee_key = ?)
                OR (lg.grant_type = 'userCF' AND EXISTS (SELECT 1 FROM custom_field_value held WHERE held.issue_id = %1$s.id
                    AND CONCAT('customfield_', CAST(held.field_id AS VARCHAR(255))) = lg.grant_parameter AND held.string_value = ?))""".formatted(issue);
    }
}
