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

    /** The goals that are not done and say nothing of what is counted or how one would know. One search for every five hundred pairs. */
    List<Long> goalsWithoutMeasure(Person searcher, Stream<Pair> pairs) {
        return found(searcher, pairs, "issuetype = " + configuration.issueType(MentoringIssueType.GOAL) + " AND statusCategory != " + FoundIssues.DONE
                + " AND cf[" + configuration.field(MentoringField.MEASURABLE) + "] is EMPTY AND cf[" + configuration.field(MentoringField.MEASURE_TARGET) + "] is EMPTY");
    }

    /** The milestones that are done and were touched since a day. One search. */
    List<Long> doneMilestones(Person searcher, Stream<Pair> pairs, LocalDate since) {
        return found(searcher, pairs, "issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE) + " AND statusCategory = " + FoundIssues.DONE
                + " AND updated >= \"" + since + "\"");
    }

    private List<Long> found(Person searcher, Stream<Pair> pairs, String what) {
        return found.allBy(user(searcher), pairs.map(Pair::projectId).toList(), what).stream().map(Issue::getId).toList();
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
}
