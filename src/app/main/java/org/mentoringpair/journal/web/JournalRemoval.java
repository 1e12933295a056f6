package org.mentoringpair.journal.web;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.journal.JournalEntries;

/** Hears that projects are deleted; no journal outlives the project it was kept in. It stands here, and not at the seam, because nobody imports the journal. */
public final class JournalRemoval {
    private final EventPublisher events;
    private final JournalEntries entries;

    public JournalRemoval(EventPublisher events, JournalEntries entries) {
        this.events = events;
        this.entries = entries;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        entries.removeOfProject(event.getId());
    }
}
