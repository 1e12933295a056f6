package org.mentoringpair.jira.pairing;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Contact;
import org.mentoringpair.pairing.Contacts;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;

/**
 * Follows what happens in Jira: a comment of one of the two on a milestone is a contact, and what is deleted is
 * forgotten. Jira raises an event once, on the node that served the request. Events of other projects cost no SQL.
 */
public final class JiraEvents {
    /** Changing or removing what was said is no new contact. */
    private static final Set<Long> ABOUT_OLD_COMMENTS = Set.of(EventType.ISSUE_COMMENT_EDITED_ID, EventType.ISSUE_COMMENT_DELETED_ID);

    private final EventPublisher events;
    private final MentoringProjects projects;
    private final Pairs pairs;
    private final Contacts contacts;
    private final SharedConfiguration configuration;

    JiraEvents(EventPublisher events, MentoringProjects projects, Pairs pairs, Contacts contacts, SharedConfiguration configuration) {
        this.events = events;
        this.projects = projects;
        this.pairs = pairs;
        this.contacts = contacts;
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
        Optional<Pair> pair = projects.pair(event.getIssue().getProjectId());
        if (pair.isEmpty()) {
            return;
        }
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            contacts.forgetIssue(event.getIssue().getId());
        } else if (event.getComment() != null && !isAboutAnOldOne(event.getEventTypeId())) {
            commented(pair.get(), event.getIssue(), event.getComment());
        }
    }

    /** Jira lets an event go without a type. */
    private static boolean isAboutAnOldOne(Long eventType) {
        return eventType != null && ABOUT_OLD_COMMENTS.contains(eventType);
    }

    private void commented(Pair pair, Issue issue, Comment comment) {
        ApplicationUser author = comment.getAuthorApplicationUser();
        boolean onMilestone = configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent();
        if (onMilestone && author != null && pair.joins(author.getKey())) {
            contacts.note(new Contact(pair.id(), issue.getId(), comment.getId(), author.getKey(), comment.getCreated().toInstant()));
        }
    }

    @EventListener
    public void projectDeleted(ProjectDeletedEvent event) {
        pairs.ofProject(event.getId()).ifPresent(pair -> {
            contacts.forgetPair(pair.id());
            pairs.forgetProject(event.getId());
        });
    }
}
