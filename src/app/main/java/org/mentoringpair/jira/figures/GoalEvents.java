package org.mentoringpair.jira.figures;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Set;
import org.mentoringpair.figures.GoalCounts;
import org.mentoringpair.pairing.MentoringProjects;

/** Counts a goal anew when something happens to it. Issues of other types and of other projects cost no SQL. */
public final class GoalEvents {
    /** Nothing happens to a goal by them. A comment written along with a step of its workflow comes with that step's own event. */
    private static final Set<Long> ABOUT_COMMENTS = Set.of(EventType.ISSUE_COMMENTED_ID, EventType.ISSUE_COMMENT_EDITED_ID, EventType.ISSUE_COMMENT_DELETED_ID);

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
        Long what = event.getEventTypeId();
        boolean mayCount = !EventType.ISSUE_DELETED_ID.equals(what) && (what == null || !ABOUT_COMMENTS.contains(what));
        if (mayCount && projects.contains(event.getIssue().getProjectId())) {
            goals.of(event.getIssue()).ifPresent(counts::note);
        }
    }
}
