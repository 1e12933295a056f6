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
        String level = issue + ".security_level_id";
        return "(" + level + " IS NULL OR " + belongs(issue + ".project_id", level, user, parameters) + ofIssue(issue, user, parameters) + ")";
    }

    /**
     * Holds for a project and a level to which the person belongs there, whichever the issue. No subquery depends on the row
     * that is judged: a search among many issues works each out once, from the few rows that name the person.
     */
    public String belongs(String project, String level, ApplicationUser user, List<Object> parameters) {
        String anybody = " IN (SELECT lg.level_id FROM issue_security_grant lg WHERE (lg.grant_type = 'group' AND lg.grant_parameter IS NULL)";
        if (user == null) {
            return level + anybody + ")";
        }
        String key = user.getKey();
        parameters.addAll(List.of(groups.isLicensed(user), key, key, key, key, key));
        return level + anybody + """

                OR (lg.grant_type = 'applicationRole' AND (lg.grant_parameter IS NULL OR ? = TRUE))
                OR (lg.grant_type = 'group' AND lg.grant_parameter IN (SELECT group_name FROM app_membership WHERE user_key = ?))
                OR (lg.grant_type = 'user' AND lg.grant_parameter = ?))
                OR (%1$s, %2$s) IN (SELECT led.id, lg.level_id FROM project led JOIN issue_security_grant lg ON lg.grant_type = 'lead' WHERE led.lead_key = ?)
                OR (%1$s, %2$s) IN (%3$s AND ra.actor_type = 'atlassian-user-role-actor' AND ra.actor_parameter = ?)
                OR (%1$s, %2$s) IN (%3$s AND ra.actor_type = 'atlassian-group-role-actor' AND ra.actor_parameter IN (
                    SELECT group_name FROM app_membership WHERE user_key = ?))""".formatted(project, level, """
                SELECT ra.project_id, lg.level_id FROM project_role_actor ra JOIN issue_security_grant lg
                ON lg.grant_type = 'projectrole' AND lg.grant_parameter = CAST(ra.role_id AS VARCHAR(255)) WHERE 1 = 1""");
    }

    private static String ofIssue(String issue, ApplicationUser user, List<Object> parameters) {
        if (user == null) {
            return "";
        }
        String key = user.getKey();
        parameters.addAll(List.of(key, key, key));
        return """

                OR (%1$s.reporter_key = ? AND %1$s.security_level_id IN (SELECT lg.level_id FROM issue_security_grant lg WHERE lg.grant_type = 'reporter'))
                OR (%1$s.assignee_key = ? AND %1$s.security_level_id IN (SELECT lg.level_id FROM issue_security_grant lg WHERE lg.grant_type = 'assignee'))
                OR (%1$s.id, %1$s.security_level_id) IN (SELECT held.issue_id, lg.level_id FROM issue_security_grant lg
                    JOIN custom_field granting ON lg.grant_parameter = CONCAT('customfield_', CAST(granting.id AS VARCHAR(255)))
                    JOIN custom_field_value held ON held.field_id = granting.id AND held.string_value = ? WHERE lg.grant_type = 'userCF')""".formatted(issue);
    }
}
