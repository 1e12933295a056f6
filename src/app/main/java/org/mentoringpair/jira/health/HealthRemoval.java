package org.mentoringpair.jira.health;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.health.Healths;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class HealthRemoval {
    private final EventPublisher events;
    private final Healths healths;

    public HealthRemoval(EventPublisher events, Healths healths) {
        this.events = events;
        this.healths = healths;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        healths.forgetProject(event.getId());
    }
}
