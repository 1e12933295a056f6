package org.mentoringpair.jira.recognition;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.recognition.RecognitionForgetting;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class RecognitionRemoval {
    private final EventPublisher events;
    private final RecognitionForgetting forgetting;

    public RecognitionRemoval(EventPublisher events, RecognitionForgetting forgetting) {
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
