package org.mentoringpair.jira.concern;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.Concern;
import org.mentoringpair.concern.ConcernKeeping;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

/**
 * Hears what is done to concerns, once, on the node where somebody does it, and brings field and level of the issue in
 * line with who may read it. Issues of other types and of other projects cost no SQL.
 */
public final class ConcernEvents {
    private static final UpdateIssueRequest SILENTLY = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.DO_NOT_DISPATCH).sendMail(false).build();

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final ConcernFields fields;
    private final ConcernKeeping keeping;
    private final IssueManager issues;

    ConcernEvents(EventPublisher events, MentoringProjects projects, ConcernFields fields, ConcernKeeping keeping, IssueManager issues) {
        this.events = events;
        this.projects = projects;
        this.fields = fields;
        this.keeping = keeping;
        this.issues = issues;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void issueChanged(IssueEvent event) {
        if (!isConcern(event.getIssue())) {
            return;
        }
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            keeping.issueIsGone(event.getIssue().getId());
        } else {
            projects.pair(event.getIssue().getProjectId()).ifPresent(pair -> heard(pair, event.getIssue().getId(), event.getUser()));
        }
    }

    private boolean isConcern(Issue issue) {
        return fields.isConcern(issue) && !issue.isSubTask();
    }

    /**
     * Hears of a concern of which it never heard, as its author made it.
     *
     * @return whether it is one of a pair
     */
    boolean heardLate(Issue issue) {
        Optional<Pair> pair = projects.pair(issue.getProjectId()).filter(its -> isConcern(issue));
        pair.ifPresent(its -> heard(its, issue.getId(), issue.getReporter()));
        return pair.isPresent();
    }

    private void heard(Pair pair, long issueId, ApplicationUser actor) {
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue != null) {
            Concern concern = keeping.heard(pair, fields.facts(issue), actor == null ? null : actor.getKey());
            bring(issue, concern.audience(), actor);
        }
    }

    private void bring(MutableIssue issue, Audience audience, ApplicationUser actor) {
        if (!fields.isSealed(issue, audience)) {
            fields.seal(issue, audience);
            issues.updateIssue(actor, issue, SILENTLY);
        }
    }

    @EventListener
    public void projectDeleted(ProjectDeletedEvent event) {
        keeping.projectIsGone(event.getId());
    }
}
