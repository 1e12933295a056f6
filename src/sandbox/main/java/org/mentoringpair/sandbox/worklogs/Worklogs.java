package org.mentoringpair.sandbox.worklogs;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.IssueRemains;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The worklogs of this Jira; who may write them is asked elsewhere. */
@Component
public final class Worklogs implements IssueRemains {
    public static final ProjectPermissionKey WORK = new ProjectPermissionKey("WORK_ON_ISSUES");
    public static final ProjectPermissionKey DELETE_OWN = new ProjectPermissionKey("DELETE_OWN_WORKLOGS");
    public static final ProjectPermissionKey DELETE_ALL = new ProjectPermissionKey("DELETE_ALL_WORKLOGS");

    private final Database database;
    private final UserManager people;
    private final Clock clock;

    Worklogs(Database database, UserManager people, ObjectProvider<Clock> clock) {
        this.database = database;
        this.people = people;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** In the order in which the work was begun. */
    public List<Worklog> on(Issue issue) {
        return database.sql("SELECT * FROM worklog WHERE issue_id = ? ORDER BY started, id").param(issue.getId())
                .query((row, number) -> new Worklog(row.getLong("id"), people.getUserByKeyEvenWhenUnknown(row.getString("author_key")), row.getString("body"),
                        row.getTimestamp("started"), row.getLong("seconds"), row.getTimestamp("created"), row.getTimestamp("updated"))).list();
    }

    /** @param started null for now */
    public Worklog add(Issue issue, ApplicationUser author, String comment, Instant started, long seconds) {
        Timestamp now = Timestamp.from(clock.instant());
        Timestamp begun = started == null ? now : Timestamp.from(started);
        return database.inTransaction(() -> {
            long id = database.insert("INSERT INTO worklog (issue_id, author_key, body, started, seconds, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    issue.getId(), author.getKey(), comment, begun, seconds, now, now);
            database.sql("UPDATE jira_issue SET updated = ? WHERE id = ?").params(now, issue.getId()).update();
            return new Worklog(id, author, comment, begun, seconds, now, now);
        });
    }

    public void remove(Issue issue, Worklog worklog) {
        database.inTransaction(() -> {
            database.sql("DELETE FROM worklog WHERE id = ?").param(worklog.id()).update();
            database.sql("UPDATE jira_issue SET updated = ? WHERE id = ?").params(Timestamp.from(clock.instant()), issue.getId()).update();
        });
    }

    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM worklog WHERE issue_id = ?").param(issue).update();
    }
}
