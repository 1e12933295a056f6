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
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Visibility;

/**
 * Keeps every issue of a pair at the level it should have. Jira seals each new one inside the transaction that makes
 * it; afterwards goals and milestones of pairs that said so are opened to programme managers, never the other way
 * round. Whatever came without a level (moved from elsewhere, or made while an administrator had taken the default
 * away) is sealed, and so is what was open and became something for the pair alone. Sub-tasks follow their parent in Jira.
 */
public final class IssueSealing {
    private static final Set<MentoringIssueType> OPENED = EnumSet.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);
    private static final UpdateIssueRequest SILENTLY = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build();

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;
    private final IssueManager issues;

    IssueSealing(EventPublisher events, MentoringProjects projects, SharedConfiguration configuration, IssueManager issues) {
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

    /** Costs no SQL where the level is right, and none in other projects. */
    @EventListener
    public void issueChanged(IssueEvent event) {
        Issue issue = event.getIssue();
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId()) || issue.isSubTask()) {
            return;
        }
        projects.pair(issue.getProjectId()).flatMap(pair -> wanted(pair, issue, EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())))
                .ifPresent(wanted -> bring(event, wanted));
    }

    /** The level it should have instead of the one it has; empty where that is right, or one that administrators made. */
    private Optional<Long> wanted(Pair pair, Issue issue, boolean created) {
        long sealed = configuration.securityLevel(MentoringLevel.PAIR_ONLY);
        long open = configuration.securityLevel(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER);
        Long level = issue.getSecurityLevelId();
        boolean openable = mayBeOpen(pair, issue);
        if (level == null) {
            return Optional.of(openable ? open : sealed);
        } else if (level == open && !openable) {
            return Optional.of(sealed);
        }
        return created && level == sealed && openable ? Optional.of(open) : Optional.empty();
    }

    private boolean mayBeOpen(Pair pair, Issue issue) {
        return pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER
                && (isOfPair(pair, issue) || configuration.known(issue.getIssueTypeId()).filter(OPENED::contains).isPresent());
    }

    private static boolean isOfPair(Pair pair, Issue issue) {
        return issue.getId() == pair.issueId();
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
