package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.History;
import org.springframework.stereotype.Component;

/** Takes issues away with their sub-tasks and with everything that hangs on them. */
@Component
public final class IssueDeletion {
    private final Database database;
    private final Issues issues;
    private final History history;
    private final IssueEvents events;
    private final List<IssueRemains> remains;

    IssueDeletion(Database database, Issues issues, History history, IssueEvents events, List<IssueRemains> remains) {
        this.database = database;
        this.issues = issues;
        this.history = history;
        this.events = events;
        this.remains = remains;
    }

    /** Whoever asks has seen to it that the person may. */
    public void delete(StoredIssue issue, ApplicationUser user) {
        database.inTransaction(() -> {
            issues.where("i.parent_id = ?", List.of(issue.getId())).forEach(subTask -> delete(subTask, user));
            issue.readWhole();
            remains.forEach(remain -> remain.forget(issue.getId()));
            history.forget(issue.getId());
            database.sql("DELETE FROM custom_field_value WHERE issue_id = ?").param(issue.getId()).update();
            database.sql("DELETE FROM jira_issue WHERE id = ?").param(issue.getId()).update();
            events.tell(issue, user, null, EventType.ISSUE_DELETED_ID);
        });
    }
}
