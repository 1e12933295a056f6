package org.mentoringpair.jira.pairing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import java.util.Objects;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/**
 * Keeps every issue of a pair at the level it should have. Jira seals each new one inside the transaction that makes
 * it; afterwards goals and milestones of pairs that said so are opened to programme managers, never the other way
 * round. Whatever came without a level (moved from elsewhere, or made while an administrator had taken the default
 * away) is sealed, and so is what was open and became something for the pair alone. Sub-tasks follow their parent in Jira.
 */
public final class IssueSealing {
    private static final UpdateIssueRequest SILENTLY = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build();

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final LevelRule rule;
    private final IssueManager issues;

    IssueSealing(EventPublisher events, MentoringProjects projects, SharedConfiguration configuration, IssueManager issues) {
        this.events = events;
        this.projects = projects;
        this.rule = new LevelRule(configuration);
        this.issues = issues;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    /** Costs no SQL where the level is right, and none in other projects. */
    @EventListener
    public void issueChanged(IssueEvent event) {
        Issue issue = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) || issue.isSubTask()) {
            return;
        }
        projects.pair(issue.getProjectId()).flatMap(pair -> rule.wanted(pair, issue, EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())))
                .ifPresent(wanted -> bring(event, wanted));
    }

    /** Unless it was changed again meanwhile, whose event follows. */
    private void bring(IssueEvent event, long wanted) {
        MutableIssue issue = issues.getIssueObject(event.getIssue().getId());
        if (issue != null && Objects.equals(issue.getSecurityLevelId(), event.getIssue().getSecurityLevelId())) {
            issue.setSecurityLevelId(wanted);
            issues.updateIssue(event.getUser(), issue, SILENTLY);
        }
    }
}
