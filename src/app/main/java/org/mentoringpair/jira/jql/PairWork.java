package org.mentoringpair.jira.jql;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Goals and milestones of pairs, and what is linked to them, as far as the searcher may browse it. */
final class PairWork {
    /** No search in Jira gives more. */
    private static final int MOST = 10_000;
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final FoundIssues found;
    private final UserManager users;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final SharedConfiguration configuration;

    PairWork(FoundIssues found, UserManager users, IssueLinkManager links, PermissionManager permissions, SharedConfiguration configuration) {
        this.found = found;
        this.users = users;
        this.links = links;
        this.permissions = permissions;
        this.configuration = configuration;
    }

    /** The goals that are not done and say nothing of what is counted or how one would know. One search. */
    List<Long> goalsWithoutMeasure(Person searcher, Stream<Pair> pairs) {
        String jql = " AND issuetype = " + configuration.issueType(MentoringIssueType.GOAL) + " AND cf[" + configuration.field(MentoringField.MEASURABLE)
                + "] is EMPTY AND cf[" + configuration.field(MentoringField.MEASURE_TARGET) + "] is EMPTY";
        return found(searcher, pairs, jql).filter(issue -> !isDone(issue)).map(Issue::getId).toList();
    }

    /** The milestones that are done and were touched since a day. One search. */
    List<Long> doneMilestones(Person searcher, Stream<Pair> pairs, LocalDate since) {
        String jql = " AND issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE) + " AND updated >= \"" + since + "\"";
        return found(searcher, pairs, jql).filter(PairWork::isDone).map(Issue::getId).toList();
    }

    private Stream<Issue> found(Person searcher, Stream<Pair> pairs, String more) {
        String projects = pairs.map(pair -> String.valueOf(pair.projectId())).collect(Collectors.joining(", "));
        return projects.isEmpty() ? Stream.empty() : found.by(user(searcher), "project in (" + projects + ")" + more, MOST).stream();
    }

    /** Whether there is anything to be linked with: before the set-up has made the link type, nothing can be done about what is missing. */
    boolean knows(MentoringLink link) {
        return configuration.linkType(link).isPresent();
    }

    /** What is linked to a milestone, as far as the searcher may browse it. Jira is asked for the links of one issue: it knows no question about several. */
    Stream<Issue> linkedTo(long milestoneId, MentoringLink link, Person searcher) {
        OptionalLong type = configuration.linkType(link);
        ApplicationUser user = user(searcher);
        return type.isEmpty() ? Stream.empty() : links.getInwardLinks(milestoneId).stream().filter(one -> one.getLinkTypeId() == type.getAsLong())
                .map(IssueLink::getSourceObject).filter(issue -> issue != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user));
    }

    private ApplicationUser user(Person searcher) {
        return users.getUserByKey(searcher.key());
    }

    /** By the key of Jira's category, whatever the status is called. */
    private static boolean isDone(Issue issue) {
        return DONE.equals(issue.getStatus().getStatusCategory().getKey());
    }
}
