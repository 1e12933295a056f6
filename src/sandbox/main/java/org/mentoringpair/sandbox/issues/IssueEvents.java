package org.mentoringpair.sandbox.issues;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells listeners what happened to an issue, once it has been committed and never before; the mails about it are written with it. */
@Component
public final class IssueEvents {
    private final Database database;
    private final EventPublisher publisher;
    private final ObjectProvider<Notifying> notifying;

    IssueEvents(Database database, EventPublisher publisher, ObjectProvider<Notifying> notifying) {
        this.notifying = notifying;
        this.database = database;
        this.publisher = publisher;
    }

    /** @param comment that belongs to the event, or null */
    public void tell(Issue issue, ApplicationUser user, Comment comment, long eventType) {
        notifying.getObject().about(issue, user, comment, eventType);
        tellWithoutMail(issue, user, comment, eventType);
    }

    /** As an app may ask for. */
    void tellWithoutMail(Issue issue, ApplicationUser user, Comment comment, long eventType) {
        database.afterCommit(() -> publisher.publish(new IssueEvent(issue, user, comment, eventType)));
    }
}
