package org.mentoringpair.jira.charter;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.charter.CharterReopening;
import org.mentoringpair.charter.CharterStart;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

/**
 * Hears what is done to charters in Jira itself, once, on the node where somebody does it. Issues of other types and
 * of other projects cost no SQL.
 */
public final class CharterEvents {
    private final EventPublisher events;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;
    private final CharterStart start;
    private final CharterReopening reopening;

    CharterEvents(EventPublisher events, MentoringProjects projects, SharedConfiguration configuration, CharterStart start,
                  CharterReopening reopening) {
        this.events = events;
        this.projects = projects;
        this.configuration = configuration;
        this.start = start;
        this.reopening = reopening;
    }

    void listen() {
        events.register(this);
    }

    void stop() {
        events.unregister(this);
    }

    @EventListener
    public void issueChanged(IssueEvent event) {
        boolean charter = configuration.known(event.getIssue().getIssueTypeId()).filter(MentoringIssueType.CHARTER::equals).isPresent();
        if (charter) {
            projects.pair(event.getIssue().getProjectId()).ifPresent(pair -> charterChanged(pair, event));
        }
    }

    private void charterChanged(Pair pair, IssueEvent event) {
        long issueId = event.getIssue().getId();
        if (EventType.ISSUE_CREATED_ID.equals(event.getEventTypeId())) {
            start.adopted(pair, issueId);
        } else if (!EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            ApplicationUser user = event.getUser();
            reopening.issueTouched(pair, issueId, user == null ? null : user.getKey());
        }
    }
}
