package org.mentoringpair.jira.pairing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.List;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.ProjectForgetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears that projects and issues are deleted, on the node where somebody does it, and has everything forgotten that was
 * kept for them. Issues of other projects cost no SQL.
 */
public final class ProjectRemoval {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectRemoval.class);

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final List<ProjectForgetter> forgetters;

    public ProjectRemoval(EventPublisher events, MentoringProjects projects, List<ProjectForgetter> forgetters) {
        this.events = events;
        this.projects = projects;
        this.forgetters = List.copyOf(forgetters);
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) && projects.contains(event.getIssue().getProjectId())) {
            forgetters.forEach(forgetter -> forgets(forgetter, () -> forgetter.issueIsGone(event.getIssue().getId())));
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        forgetters.forEach(forgetter -> forgets(forgetter, () -> forgetter.projectIsGone(event.getId())));
    }

    private static void forgets(ProjectForgetter forgetter, Runnable forgetting) {
        try {
            forgetting.run();
        } catch (RuntimeException failure) {
            // the outermost edge: where one of them fails, the others forget all the same
            LOG.warn("{} could not forget what it kept of something that is deleted", forgetter.getClass().getSimpleName(), failure);
        }
    }
}
