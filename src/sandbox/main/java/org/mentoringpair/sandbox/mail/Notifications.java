package org.mentoringpair.sandbox.mail;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.comments.Audiences;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.interest.Watchers;
import org.mentoringpair.sandbox.issues.Notifying;
import org.springframework.stereotype.Component;

/**
 * Jira's default notification scheme: of every event the assignee, the reporter and all watchers hear, but for whoever did it.
 * Nobody hears of an issue they may not browse or of a comment they may not read.
 */
@Component
final class Notifications implements Notifying {
    private final Watchers watchers;
    private final PermissionManager permissions;
    private final Audiences audiences;
    private final NotificationLetters letters;
    private final Outbox outbox;

    Notifications(Watchers watchers, PermissionManager permissions, Audiences audiences, NotificationLetters letters, Outbox outbox) {
        this.watchers = watchers;
        this.permissions = permissions;
        this.audiences = audiences;
        this.letters = letters;
        this.outbox = outbox;
    }

    @Override
    public void about(Issue issue, ApplicationUser user, Comment comment, long eventType) {
        Map<String, ApplicationUser> interested = new LinkedHashMap<>();
        Stream.concat(Stream.of(issue.getAssignee(), issue.getReporter()).filter(person -> person != null), watchers.in(issue).stream())
                .forEach(person -> interested.putIfAbsent(person.getKey(), person));
        if (user != null) {
            interested.remove(user.getKey());
        }
        List<ApplicationUser> told = interested.values().stream().filter(person -> mayKnow(person, issue, comment)).toList();
        told.forEach(person -> outbox.put(letters.about(issue, user, (StoredComment) comment, eventType, person.getEmailAddress())));
    }

    private boolean mayKnow(ApplicationUser person, Issue issue, Comment comment) {
        return person.isActive() && person.getEmailAddress() != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person)
                && (comment == null || audiences.includes(((StoredComment) comment).audience(), issue, person));
    }
}
