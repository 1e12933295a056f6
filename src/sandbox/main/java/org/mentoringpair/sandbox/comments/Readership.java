package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may read a comment of an issue they may browse, as SQL: lists, searches and mails all ask here. */
@Component
public final class Readership {
    /**
     * Holds for a row of {@code issue_comment} that the person may read. The author is no exception: whoever left the role reads it no more.
     *
     * @param comment alias of the row
     * @param project SQL for the id of the project
     * @param user    null for somebody who is not logged in
     */
    public String letIn(String comment, String project, ApplicationUser user, List<Object> parameters) {
        String everybody = "(" + comment + ".role_level IS NULL AND " + comment + ".group_level IS NULL)";
        if (user == null) {
            return everybody;
        }
        parameters.addAll(List.of(user.getKey(), user.getKey(), user.getKey()));
        return "(" + everybody + " OR " + comment + ".group_level IN (SELECT group_name FROM app_membership WHERE user_key = ?)"
                + " OR EXISTS (SELECT 1 FROM project_role_actor reader WHERE reader.project_id = " + project
                + " AND reader.role_id = " + comment + ".role_level"
                + " AND ((reader.actor_type = 'atlassian-user-role-actor' AND reader.actor_parameter = ?)"
                + " OR (reader.actor_type = 'atlassian-group-role-actor' AND reader.actor_parameter IN ("
                + "SELECT group_name FROM app_membership WHERE user_key = ?)))))";
    }
}
