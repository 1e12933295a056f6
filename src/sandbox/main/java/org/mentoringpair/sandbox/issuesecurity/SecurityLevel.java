package org.mentoringpair.sandbox.issuesecurity;

import com.atlassian.jira.issue.security.IssueSecurityLevel;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of {@code issue_security_level}. */
public record SecurityLevel(long id, long schemeId, String name, String description) implements IssueSecurityLevel {
    static SecurityLevel of(ResultSet row, int number) throws SQLException {
        return new SecurityLevel(row.getLong("id"), row.getLong("scheme_id"), row.getString("level_name"), row.getString("description"));
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Long getSchemeId() {
        return schemeId;
    }
}
