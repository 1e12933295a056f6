package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.reflections.Step;
import org.mentoringpair.reflections.Steps;
import org.mentoringpair.reflections.WrittenReflection;

/** Milestones and what is linked to them, as far as whoever is logged in may browse it. */
final class JiraSteps implements Steps {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 1000;
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final FoundIssues found;
    private final IssueManager issues;
    private final IssueLinkManager links;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;

    JiraSteps(FoundIssues found, IssueManager issues, IssueLinkManager links, PermissionManager permissions, JiraAuthenticationContext authentication,
              SharedConfiguration configuration) {
        this.found = found;
        this.issues = issues;
        this.links = links;
        this.permissions = permissions;
        this.authentication = authentication;
        this.configuration = configuration;
    }

    @Override
    public Optional<Step> withId(long issueId) {
        return milestone(issues.getIssueObject(issueId));
    }

    @Override
    public Optional<Step> withKey(String key) {
        return milestone(issues.getIssueByCurrentKey(key));
    }

    /** @param found null where there is none */
    private Optional<Step> milestone(Issue found) {
        return Optional.ofNullable(found).filter(issue -> configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent() && isBrowsable(issue))
                .map(JiraSteps::step);
    }

    @Override
    public List<Step> open(long projectId) {
        return found(projectId, " ORDER BY key ASC").filter(step -> !step.done()).toList();
    }

    /** JQL's days begin where the searcher lives. */
    @Override
    public List<Step> doneSince(long projectId, LocalDate day) {
        return found(projectId, " AND updated >= \"" + day + "\" ORDER BY updated DESC").filter(Step::done).toList();
    }

    private Stream<Step> found(long projectId, String more) {
        String jql = "project = " + projectId + " AND issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE) + more;
        return found.by(authentication.getLoggedInUser(), jql, MOST).stream().map(JiraSteps::step);
    }

    @Override
    public List<LookBack> reflectionsOn(long milestoneId) {
        OptionalLong type = configuration.linkType(MentoringLink.REFLECTS);
        return type.isEmpty() ? List.of() : links.getInwardLinks(milestoneId).stream().filter(link -> link.getLinkTypeId() == type.getAsLong())
                .map(IssueLink::getSourceObject).filter(issue -> issue != null && isBrowsable(issue))
                .sorted(Comparator.comparing(Issue::getId))
                .map(issue -> new LookBack(new WrittenReflection(issue.getId(), issue.getKey(), issue.getSummary()), issue.getReporterId(), issue.getCreated().toInstant(), Map.of()))
                .toList();
    }

    private boolean isBrowsable(Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, authentication.getLoggedInUser());
    }

    private static Step step(Issue issue) {
        return new Step(issue.getId(), issue.getProjectId(), issue.getKey(), issue.getSummary(), DONE.equals(issue.getStatus().getStatusCategory().getKey()));
    }
}
