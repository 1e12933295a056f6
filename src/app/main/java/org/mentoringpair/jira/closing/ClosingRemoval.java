package org.mentoringpair.jira.closing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.closing.ClosingForgetting;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class ClosingRemoval {
    private final EventPublisher events;
    private final ClosingForgetting forgetting;

    public ClosingRemoval(EventPublisher events, ClosingForgetting forgetting) {
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
