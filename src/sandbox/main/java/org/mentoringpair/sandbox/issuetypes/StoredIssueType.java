package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of {@code issue_type}. */
public final class StoredIssueType extends NamedConstant implements IssueType {
    private final boolean subTask;

    public StoredIssueType(long id, String name, String description, long sequence, boolean subTask) {
        super(id, name, description, sequence);
        this.subTask = subTask;
    }

    static StoredIssueType of(ResultSet row, int number) throws SQLException {
        return new StoredIssueType(row.getLong("id"), row.getString("type_name"), row.getString("description"),
                row.getLong("position"), row.getBoolean("is_sub_task"));
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}
