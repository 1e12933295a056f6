package org.mentoringpair.jira.celebration;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.celebration.Celebrations;
import org.mentoringpair.pairing.MentoringProjects;

/** Hears that goals, milestones and projects are deleted; what was celebrated goes with them. Events of other projects cost no SQL. */
public final class CelebrationRemoval {
    private final EventPublisher events;
    private final MentoringProjects projects;
    private final Celebrations celebrations;

    public CelebrationRemoval(EventPublisher events, MentoringProjects projects, Celebrations celebrations) {
        this.events = events;
        this.projects = projects;
        this.celebrations = celebrations;
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
            celebrations.remove(event.getIssue().getId());
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        celebrations.removeOfProject(event.getId());
    }
}
