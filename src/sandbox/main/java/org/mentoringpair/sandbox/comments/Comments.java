package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.IssueRemains;
import org.springframework.stereotype.Component;

/** The comments of this Jira; who may write them is asked elsewhere. */
@Component
public final class Comments implements IssueRemains {
    private final Database database;
    private final UserManager people;

    Comments(Database database, UserManager people) {
        this.database = database;
        this.people = people;
    }

    /** Oldest first, in one statement and one for each author. */
    public List<StoredComment> on(Issue issue) {
        Map<String, ApplicationUser> authors = new HashMap<>();
        return database.sql("SELECT * FROM issue_comment WHERE issue_id = ? ORDER BY created, id").param(issue.getId())
                .query((row, number) -> comment(row, issue, authors)).list();
    }

    public Optional<StoredComment> find(Issue issue, long id) {
        return database.sql("SELECT * FROM issue_comment WHERE issue_id = ? AND id = ?").params(issue.getId(), id)
                .query((row, number) -> comment(row, issue, new HashMap<>())).optional();
    }

    private StoredComment comment(ResultSet row, Issue issue, Map<String, ApplicationUser> authors) throws SQLException {
        String key = row.getString("author_key");
        ApplicationUser author = key == null ? null : authors.computeIfAbsent(key, people::getUserByKeyEvenWhenUnknown);
        return new StoredComment(row.getLong("id"), issue, author, row.getString("body"), row.getTimestamp("created"), row.getTimestamp("updated"));
    }

    StoredComment add(Issue issue, ApplicationUser author, String body, Timestamp now) {
        long id = database.insert("INSERT INTO issue_comment (issue_id, author_key, body, created, updated) VALUES (?, ?, ?, ?, ?)",
                issue.getId(), author == null ? null : author.getKey(), body, now, now);
        return new StoredComment(id, issue, author, body, now, now);
    }

    void change(long id, String body, Timestamp now) {
        database.sql("UPDATE issue_comment SET body = ?, updated = ? WHERE id = ?").params(body, now, id).update();
    }

    void remove(long id) {
        database.sql("DELETE FROM issue_comment WHERE id = ?").param(id).update();
    }

    /** What was said on an issue changes the issue's own date. */
    void touch(Issue issue, Timestamp now) {
        database.sql("UPDATE jira_issue SET updated = ? WHERE id = ?").params(now, issue.getId()).update();
    }

    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM issue_comment WHERE issue_id = ?").param(issue).update();
    }
}
