package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.mentoringpair.feedback.Awaiting;
import org.mentoringpair.feedback.Given;
import org.mentoringpair.feedback.GivenFeedback;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** Issues of type Feedback, as far as whoever is logged in may browse them. */
final class JiraGivenFeedback implements GivenFeedback {
    /** No two people give each other more in the time anybody looks back on. */
    private static final int MOST = 500;
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final FoundIssues found;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;
    private final Recipients recipients;

    JiraGivenFeedback(FoundIssues found, IssueLinkManager links, PermissionManager permissions, JiraAuthenticationContext authentication,
                      SharedConfiguration configuration, Recipients recipients) {
        this.found = found;
        this.links = links;
        this.permissions = permissions;
        this.authentication = authentication;
        this.configuration = configuration;
        this.recipients = recipients;
    }

    @Override
    public List<Given> on(Pair pair, long milestoneId) {
        OptionalLong type = configuration.linkType(MentoringLink.GIVES_FEEDBACK);
        return type.isEmpty() ? List.of() : links.getInwardLinks(milestoneId).stream().filter(link -> link.getLinkTypeId() == type.getAsLong())
                .map(IssueLink::getSourceObject).filter(issue -> issue != null && isBrowsable(issue))
                .map(issue -> given(issue, pair)).sorted(Comparator.comparing(Given::at)).toList();
    }

    /** The latest first; the search is not asked for the moment, whose zone and clock would be Jira's. */
    @Override
    public List<Given> since(Pair pair, Instant from) {
        String jql = "project = " + pair.projectId() + " AND issuetype = " + configuration.issueType(MentoringIssueType.FEEDBACK) + " ORDER BY created DESC";
        return found.by(authentication.getLoggedInUser(), jql, MOST).stream().map(issue -> given(issue, pair)).filter(one -> !one.at().isBefore(from)).toList();
    }

    /** JQL's days begin where the searcher lives. Without the link type nobody could ever be done with it. */
    @Override
    public Optional<Awaiting> awaiting(Pair pair, String giverKey, LocalDate since) {
        if (configuration.linkType(MentoringLink.GIVES_FEEDBACK).isEmpty()) {
            return Optional.empty();
        }
        String jql = "project = " + pair.projectId() + " AND issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE)
                + " AND updated >= \"" + since + "\" ORDER BY updated DESC";
        return found.by(authentication.getLoggedInUser(), jql, MOST).stream().filter(issue -> DONE.equals(issue.getStatus().getStatusCategory().getKey()))
                .filter(issue -> isLinkedBy(MentoringLink.REFLECTS, issue)).filter(issue -> on(pair, issue.getId()).stream().noneMatch(one -> giverKey.equals(one.giverKey())))
                .findFirst().map(issue -> new Awaiting(issue.getId(), issue.getSummary()));
    }

    private boolean isLinkedBy(MentoringLink link, Issue milestone) {
        OptionalLong type = configuration.linkType(link);
        return type.isPresent() && links.getInwardLinks(milestone.getId()).stream().anyMatch(one -> one.getLinkTypeId() == type.getAsLong());
    }

    private boolean isBrowsable(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }

    private Given given(Issue issue, Pair pair) {
        return new Given(issue.getKey(), issue.getSummary(), issue.getReporterId(), recipients.direction(issue, pair), issue.getCreated().toInstant());
    }
}
