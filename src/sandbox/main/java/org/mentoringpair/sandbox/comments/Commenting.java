package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.Clock;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.IssueEvents;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writing, changing and taking back comments, by those who may. */
@Component
public final class Commenting {
    private static final int LONGEST = 32767;

    private final Database database;
    private final Comments comments;
    private final Audiences audiences;
    private final PermissionManager permissions;
    private final IssueEvents events;
    private final Clock clock;

    Commenting(Database database, Comments comments, Audiences audiences, PermissionManager permissions, IssueEvents events,
               ObjectProvider<Clock> clock) {
        this.database = database;
        this.comments = comments;
        this.audiences = audiences;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public boolean mayComment(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.ADD_COMMENTS, issue, user);
    }

    public boolean mayEdit(StoredComment comment, ApplicationUser user) {
        return may(ProjectPermissions.EDIT_OWN_COMMENTS, comment, user);
    }

    public boolean mayDelete(StoredComment comment, ApplicationUser user) {
        return may(ProjectPermissions.DELETE_OWN_COMMENTS, comment, user);
    }

    private boolean may(ProjectPermissionKey permission, StoredComment comment, ApplicationUser user) {
        boolean own = user != null && comment.author() != null && comment.author().getKey().equals(user.getKey());
        return own && permissions.hasPermission(permission, comment.issue(), user);
    }

    /** The new comment, or null with the reason under {@code comment} in the errors. */
    public StoredComment add(Issue issue, ApplicationUser user, Draft draft, ErrorCollection errors) {
        judge(issue, user, draft, errors);
        if (errors.hasAnyErrors()) {
            return null;
        }
        return database.inTransaction(() -> {
            StoredComment comment = write(issue, user, draft);
            events.tell(issue, user, comment, EventType.ISSUE_COMMENTED_ID);
            return comment;
        });
    }

    /** Writes what was judged right, in the transaction of the caller, who tells of it. */
    public StoredComment write(Issue issue, ApplicationUser user, Draft draft) {
        StoredComment comment = comments.add(issue, user, draft, now());
        comments.touch(issue, comment.created());
        return comment;
    }

    /** Whether {@link #add} would take it; the reason against it lands in the errors. */
    public void judge(Issue issue, ApplicationUser user, Draft draft, ErrorCollection errors) {
        if (!mayComment(issue, user)) {
            errors.addErrorMessage("You do not have the permission to comment on this issue.");
        }
        judge(draft, issue, user, errors);
    }

    public void edit(StoredComment comment, ApplicationUser user, Draft draft, ErrorCollection errors) {
        if (!mayEdit(comment, user)) {
            errors.addErrorMessage("You do not have the permission to edit this comment.");
        }
        judge(draft, comment.issue(), user, errors);
        if (!errors.hasAnyErrors()) {
            database.inTransaction(() -> {
                StoredComment changed = comments.change(comment, draft, now());
                comments.touch(comment.issue(), now());
                events.tell(comment.issue(), user, changed, EventType.ISSUE_COMMENT_EDITED_ID);
            });
        }
    }

    public void delete(StoredComment comment, ApplicationUser user, ErrorCollection errors) {
        if (!mayDelete(comment, user)) {
            errors.addErrorMessage("You do not have the permission to delete this comment.");
            return;
        }
        database.inTransaction(() -> {
            comments.remove(comment.id());
            comments.touch(comment.issue(), now());
            events.tell(comment.issue(), user, comment, EventType.ISSUE_COMMENT_DELETED_ID);
        });
    }

    private void judge(Draft draft, Issue issue, ApplicationUser user, ErrorCollection errors) {
        audiences.judge(draft.audience(), issue, user, errors);
        if (draft.body().isBlank()) {
            errors.addError("comment", "Comment body can not be empty!");
        } else if (draft.body().length() > LONGEST) {
            errors.addError("comment", "The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
