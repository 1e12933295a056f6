package org.mentoringpair.jira.figures;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.figures.GoalCounts;
import org.mentoringpair.pairing.MentoringProjects;

/** Counts a goal anew when something happens to it. Issues of other types and of other projects cost no SQL. */
public final class GoalEvents {
    private final EventPublisher events;
    private final MentoringProjects projects;
    private final CountedGoals goals;
    private final GoalCounts counts;

    GoalEvents(EventPublisher events, MentoringProjects projects, CountedGoals goals, GoalCounts counts) {
        this.events = events;
        this.projects = projects;
        this.goals = goals;
        this.counts = counts;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    @EventListener
    public void issueChanged(IssueEvent event) {
        boolean there = !EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId());
        if (there && event.getComment() == null && projects.contains(event.getIssue().getProjectId())) {
            goals.of(event.getIssue()).ifPresent(counts::note);
        }
    }
}
