package org.mentoringpair.jira.pairing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Visibility;

/**
 * Opens new goals and milestones to programme managers where the pair said so. Every issue begins sealed and is opened
 * afterwards, never the other way round, by whichever door it was made. Their sub-tasks follow them in Jira.
 */
public final class IssueOpening {
    private static final Set<MentoringIssueType> OPENED = EnumSet.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);
    private static final UpdateIssueRequest SILENTLY = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build();

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;
    private final IssueManager issues;

    IssueOpening(EventPublisher events, MentoringProjects projects, SharedConfiguration configuration, IssueManager issues) {
        this.events = events;
        this.projects = projects;
        this.configuration = configuration;
        this.issues = issues;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    @EventListener
    public void issueCreated(IssueEvent event) {
        boolean open = EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())
                && projects.pair(event.getIssue().getProjectId()).filter(pair -> pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER).isPresent()
                && configuration.known(event.getIssue().getIssueTypeId()).filter(OPENED::contains).isPresent();
        if (open) {
            open(event);
        }
    }

    private void open(IssueEvent event) {
        MutableIssue issue = issues.getIssueObject(event.getIssue().getId());
        if (issue != null && Long.valueOf(configuration.securityLevel(MentoringLevel.PAIR_ONLY)).equals(issue.getSecurityLevelId())) {
            issue.setSecurityLevelId(configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER));
            issues.updateIssue(event.getUser(), issue, SILENTLY);
        }
    }
}
