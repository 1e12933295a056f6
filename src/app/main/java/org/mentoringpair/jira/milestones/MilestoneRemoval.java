package org.mentoringpair.jira.milestones;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.milestones.Obstacles;
import org.mentoringpair.pairing.MentoringProjects;

/** Hears that milestones and projects are deleted; what was in their way goes with them. Events of other projects cost no SQL. */
public final class MilestoneRemoval {
    private final EventPublisher events;
    private final MentoringProjects projects;
    private final Obstacles obstacles;

    public MilestoneRemoval(EventPublisher events, MentoringProjects projects, Obstacles obstacles) {
        this.events = events;
        this.projects = projects;
        this.obstacles = obstacles;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) && projects.contains(event.getIssue().getProjectId())) {
            obstacles.remove(event.getIssue().getId());
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        obstacles.removeOfProject(event.getId());
    }
}
