package org.mentoringpair.jira.feedback;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** New feedback that names a milestone is linked to it, as whoever gave it. Issues of other types and of other projects cost no SQL. */
public final class FeedbackFindsItsMilestone {
    private final EventPublisher events;
    private final MentoringProjects projects;
    private final FeedbackMilestones milestones;
    private final IssueLinkManager links;
    private final SharedConfiguration configuration;

    FeedbackFindsItsMilestone(EventPublisher events, MentoringProjects projects, FeedbackMilestones milestones, IssueLinkManager links, SharedConfiguration configuration) {
        this.events = events;
        this.projects = projects;
        this.milestones = milestones;
        this.links = links;
        this.configuration = configuration;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    @EventListener
    public void issueChanged(IssueEvent event) {
        Issue issue = event.getIssue();
        boolean given = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())
                && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.FEEDBACK::equals).isPresent();
        if (given && projects.contains(issue.getProjectId())) {
            configuration.linkType(MentoringLink.GIVES_FEEDBACK).ifPresent(type -> milestones.of(issue).ifPresent(milestone -> link(event, milestone, type)));
        }
    }

    private void link(IssueEvent event, Issue milestone, long type) {
        try {
            links.createIssueLink(event.getIssue().getId(), milestone.getId(), type, null, event.getUser());
        } catch (CreateException failure) {
            throw new IllegalStateException("Feedback " + event.getIssue().getKey() + " was not linked to " + milestone.getKey(), failure);
        }
    }
}
