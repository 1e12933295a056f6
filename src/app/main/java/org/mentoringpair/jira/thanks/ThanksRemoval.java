package org.mentoringpair.jira.thanks;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.thanks.Thanks;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class ThanksRemoval {
    private final EventPublisher events;
    private final Thanks thanks;

    public ThanksRemoval(EventPublisher events, Thanks thanks) {
        this.events = events;
        this.thanks = thanks;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        thanks.removeOfProject(event.getId());
    }
}
