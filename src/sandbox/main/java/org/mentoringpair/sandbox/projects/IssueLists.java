package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** The short lists of issues on project pages and the dashboard: never one that the reader may not browse. */
@Component
final class IssueLists {
    private static final int LENGTH = 20;

    private final Database database;
    private final Browsable browsable;

    IssueLists(Database database, Browsable browsable) {
        this.database = database;
        this.browsable = browsable;
    }

    /** The issues of a project that changed last, newest first. */
    List<IssueLine> recentIn(StoredProject project, ApplicationUser reader) {
        return list("i.project_id = ?", project.getId(), reader);
    }

    /** What the reader is to do and has not resolved. */
    List<IssueLine> assignedTo(ApplicationUser reader) {
        return list("i.resolution_id IS NULL AND i.assignee_key = ?", reader.getKey(), reader);
    }

    private List<IssueLine> list(String condition, Object value, ApplicationUser reader) {
        List<Object> parameters = new ArrayList<>(List.of(value));
        String readable = browsable.condition("i", reader, parameters);
        return database.sql("SELECT p.pkey, i.issue_number, t.type_name, i.summary, s.status_name FROM jira_issue i"
                + " JOIN project p ON p.id = i.project_id JOIN issue_type t ON t.id = i.issue_type_id JOIN issue_status s ON s.id = i.status_id"
                + " WHERE " + condition + " AND " + readable + " ORDER BY i.updated DESC, i.id DESC LIMIT " + LENGTH)
                .params(parameters)
                .query((row, number) -> new IssueLine(row.getString("pkey") + "-" + row.getLong("issue_number"),
                        row.getString("type_name"), row.getString("summary"), row.getString("status_name")))
                .list();
    }
}
