package org.mentoringpair.jira.resources;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.resources.Resources;

/** Hears that projects are deleted; what was told to one pair alone goes with its project. */
public final class StoryRemoval {
    private final EventPublisher events;
    private final Resources resources;

    public StoryRemoval(EventPublisher events, Resources resources) {
        this.events = events;
        this.resources = resources;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        resources.forgetProject(event.getId());
    }
}
