package org.mentoringpair.jira.pairing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import java.util.List;
import org.mentoringpair.pairing.ProjectForgetter;

/** Hears that projects are deleted, on the node where somebody does it, and has everything forgotten that was kept for them. */
public final class ProjectRemoval {
    private final EventPublisher events;
    private final List<ProjectForgetter> forgetters;

    public ProjectRemoval(EventPublisher events, List<ProjectForgetter> forgetters) {
        this.events = events;
        this.forgetters = List.copyOf(forgetters);
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        forgetters.forEach(forgetter -> forgetter.projectIsGone(event.getId()));
    }
}
