package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The issue types of this Jira. A name is given once; a new type joins the default scheme, as in Jira. */
@Component
final class IssueTypes implements IssueTypeManager, ConstantsManager {
    private final Database database;

    /** @param seeds only so that the seed data stand before anybody asks */
    IssueTypes(Database database, SeedIssueTypes seeds) {
        this.database = database;
    }

    @Override
    public IssueType createIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, String description, Long avatarId) {
        return create(name, description, avatarId, true);
    }

    private IssueType create(String name, String description, Long avatarId, boolean subTask) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("An issue type needs a name");
        }
        try {
            return database.inTransaction(() -> {
                long id = database.insert("INSERT INTO issue_type (type_name, description, is_sub_task, avatar_id, position)"
                        + " SELECT ?, ?, ?, CAST(? AS BIGINT), COALESCE(MAX(position), 0) + 1 FROM issue_type", name, description, subTask, avatarId);
                database.sql("INSERT INTO issue_type_scheme_entry (scheme_id, issue_type_id, position)"
                        + " SELECT ?, ?, COALESCE(MAX(position), 0) + 1 FROM issue_type_scheme_entry WHERE scheme_id = ?")
                        .params(IssueTypeSchemes.DEFAULT, id, IssueTypeSchemes.DEFAULT).update();
                return getIssueType(Long.toString(id));
            });
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException("An issue type with the name '" + name + "' exists already.", taken);
        }
    }

    @Override
    public IssueType getIssueType(String id) {
        Long number = Ids.number(id);
        return number == null ? null : database.sql("SELECT * FROM issue_type WHERE id = ?").param(number)
                .query(StoredIssueType::of).optional().orElse(null);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(database.sql("SELECT * FROM issue_type ORDER BY position, id").query(StoredIssueType::of).list());
    }
}
