package org.mentoringpair.jira.checkins;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.checkins.CheckInForgetting;

/** Hears that issues and projects are deleted, on the node where somebody does it. */
public final class CheckInRemoval {
    private final EventPublisher events;
    private final CheckInForgetting forgetting;

    public CheckInRemoval(EventPublisher events, CheckInForgetting forgetting) {
        this.events = events;
        this.forgetting = forgetting;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            forgetting.issueIsGone(event.getIssue().getId());
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        forgetting.projectIsGone(event.getId());
    }
}
