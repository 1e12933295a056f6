package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.workflows.Transition;
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

    /** @param eventType null to tell nobody */
    StoredIssue change(long id, Map<String, Object> changes, ApplicationUser user, Long eventType) {
        return database.inTransaction(() -> {
            writing.write(locked(id), changes, List.of(), user);
            return told(id, user, eventType);
        });
    }

    /** Takes the transition if the issue is still in the status it was judged in; false where somebody was quicker. */
    boolean move(Issue judged, Transition transition, Map<String, Object> changes, ApplicationUser user) {
        return database.inTransaction(() -> {
            StoredIssue current = locked(judged.getId());
            if (!current.getStatusId().equals(judged.getStatusId())) {
                return false;
            }
            writing.write(current, changes, status(current, transition), user);
            told(current.getId(), user, transition.eventType());
            return true;
        });
    }

    private List<Change> status(StoredIssue current, Transition transition) {
        if (transition.target() == null || transition.target().equals(current.getStatusId())) {
            return List.of();
        }
        database.sql("UPDATE jira_issue SET status_id = ? WHERE id = ?").params(Long.valueOf(transition.target()), current.getId()).update();
        StoredIssue moved = issues.byId(current.getId()).orElseThrow();
        return List.of(new Change("jira", "status", current.getStatusId(), current.getStatus().getName(), moved.getStatusId(), moved.getStatus().getName()));
    }

    private StoredIssue locked(long id) {
        database.sql("SELECT id FROM jira_issue WHERE id = ? FOR UPDATE").param(id).query(Long.class).optional();
        return issues.byId(id).orElseThrow(() -> new IllegalArgumentException("Issue " + id + " is not there"));
    }

    private StoredIssue told(long id, ApplicationUser user, Long eventType) {
        StoredIssue changed = issues.byId(id).orElseThrow();
        if (eventType != null) {
            events.tell(changed, user, null, eventType);
        }
        return changed;
    }
}
