package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
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
    private final Readership readership;

    Comments(Database database, UserManager people, Readership readership) {
        this.database = database;
        this.people = people;
        this.readership = readership;
    }

    /** What the reader may read of it, oldest first, in one statement and one for each author. */
    public List<StoredComment> on(Issue issue, ApplicationUser reader) {
        return find(issue, reader, "", List.of());
    }

    /** What the reader may not read looks like what is not there. */
    public Optional<StoredComment> find(Issue issue, long id, ApplicationUser reader) {
        return find(issue, reader, " AND c.id = ?", List.of(id)).stream().findFirst();
    }

    private List<StoredComment> find(Issue issue, ApplicationUser reader, String which, List<?> values) {
        Map<String, ApplicationUser> authors = new HashMap<>();
        List<Object> parameters = new ArrayList<>(List.of(issue.getId()));
        parameters.addAll(values);
        String readable = readership.letIn("c", "i.project_id", reader, parameters);
        return database.sql("SELECT c.*, r.role_name FROM issue_comment c JOIN jira_issue i ON i.id = c.issue_id"
                        + " LEFT JOIN project_role r ON r.id = c.role_level WHERE c.issue_id = ?" + which + " AND " + readable + " ORDER BY c.created, c.id")
                .params(parameters).query((row, number) -> comment(row, issue, authors)).list();
    }

    private StoredComment comment(ResultSet row, Issue issue, Map<String, ApplicationUser> authors) throws SQLException {
        String key = row.getString("author_key");
        ApplicationUser author = key == null ? null : authors.computeIfAbsent(key, people::getUserByKeyEvenWhenUnknown);
        return new StoredComment(row.getLong("id"), issue, author, row.getString("body"), audience(row), row.getTimestamp("created"), row.getTimestamp("updated"));
    }

    private static Audience audience(ResultSet row) throws SQLException {
        String group = row.getString("group_level");
        long role = row.getLong("role_level");
        if (!row.wasNull()) {
            return Audience.ofRole(role, row.getString("role_name"));
        }
        return group == null ? Audience.EVERYBODY : Audience.ofGroup(group);
    }

    StoredComment add(Issue issue, ApplicationUser author, Draft draft, Timestamp now) {
        long id = database.insert("INSERT INTO issue_comment (issue_id, author_key, body, role_level, group_level, created, updated) VALUES (?, ?, ?, ?, ?, ?, ?)",
                issue.getId(), author == null ? null : author.getKey(), draft.lines(), draft.audience().role(), draft.audience().group(), now, now);
        return new StoredComment(id, issue, author, draft.lines(), draft.audience(), now, now);
    }

    StoredComment change(StoredComment comment, Draft draft, Timestamp now) {
        database.sql("UPDATE issue_comment SET body = ?, role_level = ?, group_level = ?, updated = ? WHERE id = ?")
                .params(draft.lines(), draft.audience().role(), draft.audience().group(), now, comment.id()).update();
        return new StoredComment(comment.id(), comment.issue(), comment.author(), draft.lines(), draft.audience(), comment.created(), now);
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
