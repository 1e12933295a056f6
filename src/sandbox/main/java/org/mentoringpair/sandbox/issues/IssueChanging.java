package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Changes issues one after another: the row of an issue is locked from reading it to writing it. */
@Component
final class IssueChanging {
    private final Database database;
    private final Issues issues;
    private final IssueWriting writing;
    private final IssueEvents events;

    IssueChanging(Database database, Issues issues, IssueWriting writing, IssueEvents events) {
        this.database = database;
        this.issues = issues;
        this.writing = writing;
        this.events = events;
    }

    StoredIssue change(long id, Map<String, Object> changes, ApplicationUser user, Long eventType) {
        return change(id, changes, user, eventType, true);
    }

    /** @param eventType null to tell nobody */
    StoredIssue change(long id, Map<String, Object> changes, ApplicationUser user, Long eventType, boolean mail) {
        return database.inTransaction(() -> {
            writing.write(locked(id), changes, List.of(), user);
            return told(id, user, eventType, mail);
        });
    }

    /** Waits until nobody else changes it; nobody else does until the transaction ends. */
    StoredIssue locked(long id) {
        database.sql("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE").param(id).query(Long.class).optional();
        return issues.byId(id).orElseThrow(() -> new IllegalArgumentException("Issue " + id + " is not there"));
    }

    private StoredIssue told(long id, ApplicationUser user, Long eventType, boolean mail) {
        StoredIssue changed = issues.byId(id).orElseThrow();
        if (eventType != null && mail) {
            events.tell(changed, user, null, eventType);
        } else if (eventType != null) {
            events.tellWithoutMail(changed, user, null, eventType);
        }
        return changed;
    }
}
