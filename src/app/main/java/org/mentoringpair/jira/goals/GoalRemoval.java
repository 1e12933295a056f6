package org.mentoringpair.jira.goals;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.goals.GoalBooks;

/** Hears that goals and projects are deleted; nothing that was kept about a goal outlives it. */
public final class GoalRemoval {
    private final EventPublisher events;
    private final GoalBooks books;
    private final GoalFields fields;

    GoalRemoval(EventPublisher events, GoalBooks books, GoalFields fields) {
        this.events = events;
        this.books = books;
        this.fields = fields;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) && fields.isGoal(event.getIssue())) {
            books.forgetIssue(event.getIssue().getId());
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        books.forgetProject(event.getId());
    }
}
