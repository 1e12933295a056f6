package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issuetypes.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The statuses of this Jira; a name is given once. */
@Component
final class Statuses implements StatusManager {
    private final Database database;

    /** @param seeds only so that the seed data stand before anybody asks */
    Statuses(Database database, SeedWorkflows seeds) {
        this.database = database;
    }

    /** Icons of statuses are not shown since Jira has categories, so none is kept. */
    @Override
    public Status createStatus(String name, String description, String iconUrl, StatusCategory statusCategory) {
        try {
            long id = database.inTransaction(() -> database.insert("INSERT INTO issue_status (status_name, description, category_key, position)"
                    + " SELECT ?, ?, ?, COALESCE(MAX(position), 0) + 1 FROM issue_status", name, description, statusCategory.getKey()));
            return getStatus(Long.toString(id));
        } catch (DuplicateKeyException taken) {
            throw new IllegalStateException("A status with the name '" + name + "' exists already.", taken);
        }
    }

    @Override
    public Status getStatus(String id) {
        Long number = Ids.number(id);
        return number == null ? null : database.sql("SELECT * FROM issue_status WHERE id = ?").param(number).query(StoredStatus::of).optional().orElse(null);
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(database.sql("SELECT * FROM issue_status ORDER BY position, id").query(StoredStatus::of).list());
    }
}
