package org.mentoringpair.jira.actionplan;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import org.mentoringpair.actionplan.GoalRanking;

/** Hears that projects are deleted, on the node where somebody does it. */
public final class PlanRemoval {
    private final EventPublisher events;
    private final GoalRanking ranking;

    public PlanRemoval(EventPublisher events, GoalRanking ranking) {
        this.events = events;
        this.ranking = ranking;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        ranking.forget(event.getId());
    }
}
