package org.mentoringpair.sandbox.history;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.List;

/**
 * What somebody changed at one moment.
 *
 * @param author null for somebody who was not logged in
 */
public record ChangeGroup(long id, ApplicationUser author, Timestamp created, List<Change> changes) {
    public String getAuthorName() {
        return author == null ? "Anonymous" : author.getDisplayName();
    }

    public Timestamp getCreated() {
        return created;
    }

    public List<Change> getChanges() {
        return changes;
    }
}
