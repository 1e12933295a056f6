package org.mentoringpair.jira.meeting;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.meeting.MeetingForgetting;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class MeetingRemoval {
    private final EventPublisher events;
    private final MeetingForgetting forgetting;

    public MeetingRemoval(EventPublisher events, MeetingForgetting forgetting) {
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
    public void onProjectDeleted(ProjectDeletedEvent event) {
        forgetting.projectIsGone(event.getId());
    }
}
