package org.mentoringpair.sandbox.interest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.IssueRemains;

/** People who asked to be named with an issue; each table of them looks the same. */
public abstract class Interested implements IssueRemains {
    /** Without it one sees how many there are, and whether one is among them. */
    public static final ProjectPermissionKey SEE_WHO = new ProjectPermissionKey("VIEW_VOTERS_AND_WATCHERS");
    private static final String ONE = " WHERE issue_id = ? AND user_key = ?";

    private final Database database;
    private final UserManager people;
    private final String table;

    Interested(Database database, UserManager people, String table) {
        this.database = database;
        this.people = people;
        this.table = table;
    }

    public List<ApplicationUser> in(Issue issue) {
        return database.sql("SELECT user_key FROM " + table + " WHERE issue_id = ? ORDER BY user_key").param(issue.getId()).query(String.class).list().stream()
                .map(people::getUserByKeyEvenWhenUnknown).toList();
    }

    /** Somebody who is there already stays once. */
    public void add(Issue issue, ApplicationUser person) {
        database.sql("INSERT INTO " + table + " (issue_id, user_key) SELECT CAST(? AS BIGINT), CAST(? AS VARCHAR(255))"
                        + " WHERE NOT EXISTS (SELECT 1 FROM " + table + ONE + ")")
                .params(issue.getId(), person.getKey(), issue.getId(), person.getKey()).update();
    }

    public void remove(Issue issue, ApplicationUser person) {
        database.sql("DELETE FROM " + table + ONE).params(issue.getId(), person.getKey()).update();
    }

    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM " + table + " WHERE issue_id = ?").param(issue).update();
    }
}
