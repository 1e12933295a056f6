package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.issuetypes.StoredIssueType;
import org.mentoringpair.sandbox.workflows.Category;
import org.mentoringpair.sandbox.workflows.StoredStatus;

/**
 * A row of {@code jira_issue} with its type and status.
 *
 * @param id     null while the issue is still being made, as are key, number, status and times
 * @param values of Jira's own fields that can be set, by field id; empty ones are not in it
 */
record IssueRow(Long id, String key, Long number, Long project, IssueType type, Status status, Long parent,
                Timestamp created, Timestamp updated, Map<String, Stored> values) {
    static final String SELECT = """
            SELECT i.*, p.pkey, t.type_name, t.description AS type_description, t.position AS type_position, t.is_sub_task,
                   s.status_name, s.description AS status_description, s.position AS status_position, s.category_key
            FROM jira_issue i JOIN project p ON p.id = i.project_id JOIN issue_type t ON t.id = i.issue_type_id
            JOIN issue_status s ON s.id = i.status_id WHERE\s""";

    static IssueRow of(ResultSet row, int number) throws SQLException {
        return new IssueRow(row.getLong("id"), row.getString("pkey") + "-" + row.getLong("issue_number"), row.getLong("issue_number"),
                row.getLong("project_id"), type(row), status(row), row.getObject("parent_id", Long.class),
                row.getTimestamp("created"), row.getTimestamp("updated"), values(row));
    }

    /** An issue that is still being made. */
    static IssueRow planned(Long project, IssueType type, Long parent) {
        return new IssueRow(null, null, null, project, type, null, parent, null, null, Map.of());
    }

    private static IssueType type(ResultSet row) throws SQLException {
        return new StoredIssueType(row.getLong("issue_type_id"), row.getString("type_name"), row.getString("type_description"),
                row.getLong("type_position"), row.getBoolean("is_sub_task"));
    }

    private static Status status(ResultSet row) throws SQLException {
        return new StoredStatus(row.getLong("status_id"), row.getString("status_name"), row.getString("status_description"),
                row.getLong("status_position"), Category.of(row.getString("category_key")));
    }

    private static Map<String, Stored> values(ResultSet row) throws SQLException {
        Map<String, Stored> values = new HashMap<>();
        values.put(IssueFieldConstants.SUMMARY, Stored.string(row.getString("summary")));
        values.put(IssueFieldConstants.DESCRIPTION, Stored.text(row.getString("description")));
        values.put(IssueFieldConstants.REPORTER, Stored.string(row.getString("reporter_key")));
        values.put(IssueFieldConstants.ASSIGNEE, Stored.string(row.getString("assignee_key")));
        values.put(IssueFieldConstants.PRIORITY, Stored.string(row.getString("priority_id")));
        values.put(IssueFieldConstants.RESOLUTION, Stored.string(row.getString("resolution_id")));
        values.put(IssueFieldConstants.DUE_DATE, Stored.date(row.getTimestamp("due_date")));
        values.put(IssueFieldConstants.SECURITY, Stored.string(row.getString("security_level_id")));
        values.values().removeIf(stored -> stored.string() == null && stored.text() == null && stored.date() == null);
        return values;
    }
}
