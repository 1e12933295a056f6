package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mentoringpair.sandbox.issuetypes.NamedConstant;

/** A row of {@code issue_status}. */
public final class StoredStatus extends NamedConstant implements Status {
    private final Category category;

    public StoredStatus(long id, String name, String description, long sequence, Category category) {
        super(id, name, description, sequence);
        this.category = category;
    }

    static StoredStatus of(ResultSet row, int number) throws SQLException {
        return new StoredStatus(row.getLong("id"), row.getString("status_name"), row.getString("description"), row.getLong("position"),
                Category.of(row.getString("category_key")));
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }
}
