package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mentoringpair.sandbox.people.Accounts;

/** One row of {@code project}. Two are equal when their ids are. */
public final class StoredProject implements Project {
    private final Long id;
    private final String key;
    private final String name;
    private final String description;
    private final String leadKey;
    private final ProjectTypeKey type;
    private final Accounts accounts;

    StoredProject(ResultSet row, Accounts accounts) throws SQLException {
        this.id = row.getLong("id");
        this.key = row.getString("pkey");
        this.name = row.getString("pname");
        this.description = row.getString("description");
        this.leadKey = row.getString("lead_key");
        this.type = new ProjectTypeKey(row.getString("project_type"));
        this.accounts = accounts;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    /** Empty where none was given. */
    public String getDescription() {
        return description == null ? "" : description;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return type;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return accounts.byKey(leadKey).map(ApplicationUser.class::cast).orElse(null);
    }

    /** The type as lists show it. */
    public String getTypeName() {
        return type.getKey().equals("software") ? "Software" : "Business";
    }

    /** What stands in for an avatar. */
    public String getInitial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The display name of the lead; the bare key of one whose account is gone. */
    public String getLeadName() {
        ApplicationUser lead = getProjectLead();
        return lead == null ? leadKey : lead.getDisplayName();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project that && id.equals(that.getId());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
