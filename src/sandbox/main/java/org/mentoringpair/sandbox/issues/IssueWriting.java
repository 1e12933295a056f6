package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.fields.Stored;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes what was set on an issue, and its history, within the transaction of the caller. */
@Component
final class IssueWriting {
    private static final Map<String, String> COLUMNS = Map.of(
            IssueFieldConstants.SUMMARY, "summary", IssueFieldConstants.DESCRIPTION, "description", IssueFieldConstants.REPORTER, "reporter_key",
            IssueFieldConstants.ASSIGNEE, "assignee_key", IssueFieldConstants.PRIORITY, "priority_id", IssueFieldConstants.RESOLUTION, "resolution_id",
            IssueFieldConstants.DUE_DATE, "due_date", IssueFieldConstants.SECURITY, "security_level_id");

    private final Database database;
    private final Fields fields;
    private final History history;
    private final ObjectProvider<ValueFollower> followers;
    private final Clock clock;

    IssueWriting(Database database, Fields fields, History history, ObjectProvider<ValueFollower> followers, ObjectProvider<Clock> clock) {
        this.database = database;
        this.fields = fields;
        this.history = history;
        this.followers = followers;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** The values of an issue that has just been inserted; a history begins with the first change after that. */
    void writeFirst(long id, StoredIssue planned) {
        Map<String, PlayedField> all = fields.all();
        planned.changes().forEach((field, value) -> {
            if (value != null) {
                write(id, all.get(field), null, value);
            }
        });
    }

    /**
     * Writes what differs from what stands there now.
     *
     * @param current the issue as it stands, read under the lock of its row
     * @param changes by field id
     * @param moved   what else belongs into the same entry of the history
     */
    void write(StoredIssue current, Map<String, Object> changes, List<Change> moved, ApplicationUser user) {
        Map<String, PlayedField> all = fields.all();
        List<Change> recorded = new ArrayList<>(moved);
        changes.forEach((id, value) -> {
            PlayedField field = all.get(id);
            Object stood = current.stored(field);
            if (!Filling.typed(field.kind(), stood).equals(Filling.typed(field.kind(), value))) {
                write(current.getId(), field, stood, value);
                recorded.add(change(field, stood, value));
            }
        });
        Timestamp now = now();
        database.sql("UPDATE jira_issue SET updated = ? WHERE id = ?").params(now, current.getId()).update();
        history.record(current.getId(), user, now, recorded);
    }

    private void write(long issue, PlayedField field, Object from, Object to) {
        Stored stored = store(field.kind(), to);
        if (field.isCustom()) {
            writeCustom(issue, Long.parseLong(field.getId().substring("customfield_".length())), stored);
        } else {
            database.sql("UPDATE jira_issue SET " + COLUMNS.get(field.getId()) + " = ? WHERE id = ?").params(column(field, stored), issue).update();
        }
        if (field.getId().equals(IssueFieldConstants.SECURITY)) {
            // the sub-tasks of an issue are as sealed as it is
            database.sql("UPDATE jira_issue SET security_level_id = ? WHERE parent_id = ?").params(column(field, stored), issue).update();
        }
        followers.forEach(follower -> follower.changed(issue, field, from, to));
    }

    private void writeCustom(long issue, long field, Stored stored) {
        database.sql("DELETE FROM custom_field_value WHERE issue_id = ? AND field_id = ?").params(issue, field).update();
        if (stored != null) {
            database.sql("INSERT INTO custom_field_value (issue_id, field_id, string_value, text_value, number_value, date_value) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(issue, field, stored.string(), stored.text(), stored.number(), stored.date()).update();
        }
    }

    private static Object column(PlayedField field, Stored stored) {
        if (stored == null) {
            return null;
        }
        return switch (field.getId()) {
            case IssueFieldConstants.PRIORITY, IssueFieldConstants.RESOLUTION, IssueFieldConstants.SECURITY -> Long.valueOf(stored.string());
            case IssueFieldConstants.DUE_DATE -> java.sql.Date.valueOf(stored.date().toLocalDateTime().toLocalDate());
            case IssueFieldConstants.DESCRIPTION -> stored.text();
            default -> stored.string();
        };
    }

    @SuppressWarnings("unchecked")
    private static Stored store(Kind<?> kind, Object value) {
        return value == null ? null : ((Kind<Object>) kind).store(value);
    }

    @SuppressWarnings("unchecked")
    private static Change change(PlayedField field, Object from, Object to) {
        Kind<Object> kind = (Kind<Object>) field.kind();
        return new Change(field.isCustom() ? "custom" : "jira", field.isCustom() ? field.getName() : field.getId(),
                from == null ? null : kind.reference(from), from == null ? null : kind.shown(from),
                to == null ? null : kind.reference(to), to == null ? null : kind.shown(to));
    }
}
