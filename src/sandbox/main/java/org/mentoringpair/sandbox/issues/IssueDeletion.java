package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.projects.ProjectRemains;
import org.springframework.stereotype.Component;

/** Takes issues away with their sub-tasks and with everything that hangs on them. */
@Component
public final class IssueDeletion implements ProjectRemains {
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
            // while those who are told can still be found
            events.tell(issue, user, null, EventType.ISSUE_DELETED_ID);
            forgetAllAbout(issue.getId());
            database.sql("DELETE FROM jira_issue WHERE id = ?").param(issue.getId()).update();
        });
    }

    /** All its issues. Listeners hear of the project alone. */
    @Override
    public void forgetProject(long project) {
        database.inTransaction(() -> {
            issues.where("i.project_id = ?", List.of(project)).forEach(issue -> forgetAllAbout(issue.getId()));
            database.sql("DELETE FROM jira_issue WHERE project_id = ? AND parent_id IS NOT NULL").param(project).update();
            database.sql("DELETE FROM jira_issue WHERE project_id = ?").param(project).update();
        });
    }

    private void forgetAllAbout(long issue) {
        remains.forEach(remain -> remain.forget(issue));
        history.forget(issue);
        database.sql("DELETE FROM custom_field_value WHERE issue_id = ?").param(issue).update();
    }
}
