package org.mentoringpair.jira.actionplan;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.jira.goals.Hierarchies;

/** The issues of a plan, read and changed as whoever is logged in. */
final class JiraPlanIssues implements PlanIssues {
    private final IssueService service;
    private final IssueWorkflowManager workflow;
    private final JiraAuthenticationContext authentication;
    private final PlanSearch search;
    private final PlanChange changes;
    private final Hierarchies hierarchies;

    JiraPlanIssues(IssueService service, IssueWorkflowManager workflow, JiraAuthenticationContext authentication, PlanSearch search,
                   PlanChange changes, Hierarchies hierarchies) {
        this.service = service;
        this.workflow = workflow;
        this.authentication = authentication;
        this.search = search;
        this.changes = changes;
        this.hierarchies = hierarchies;
    }

    @Override
    public List<PlannedIssue> ofProject(long projectId) {
        List<Issue> found = search.ofProject(projectId);
        Map<Kind, List<Issue>> byKind = new EnumMap<>(Kind.class);
        found.forEach(issue -> search.fields().kind(issue).ifPresent(kind -> byKind.computeIfAbsent(kind, it -> new ArrayList<>()).add(issue)));
        Map<Long, Long> parents = new HashMap<>(hierarchies.goalsOfMilestones(byKind.getOrDefault(Kind.GOAL, List.of()),
                byKind.getOrDefault(Kind.MILESTONE, List.of())));
        byKind.getOrDefault(Kind.ACTION, List.of()).stream().filter(action -> action.getParentId() != null)
                .forEach(action -> parents.put(action.getId(), action.getParentId()));
        return found.stream().flatMap(issue -> search.fields().kind(issue)
                .map(kind -> search.fields().line(issue, kind, parents.getOrDefault(issue.getId(), 0L))).stream()).toList();
    }

    @Override
    public Set<Long> stillAhead(long projectId, Set<Long> issueIds) {
        return search.stillAhead(projectId, issueIds);
    }

    @Override
    public Optional<PlannedIssue> one(long projectId, long issueId) {
        return found(issueId).filter(issue -> issue.getProjectId() == projectId)
                .flatMap(issue -> search.fields().kind(issue).map(kind -> search.fields().line(issue, kind, 0)));
    }

    @Override
    public List<Way> ways(long issueId) {
        return found(issueId).stream()
                .flatMap(issue -> workflow.getSortedAvailableActions(issue, TransitionOptions.defaults(), authentication.getLoggedInUser()).stream())
                .map(action -> new Way(action.getId(), action.getName())).toList();
    }

    @Override
    public void change(PlannedIssue issue, Wanted wanted) {
        changes.make(issue, wanted, authentication.getLoggedInUser());
    }

    private Optional<Issue> found(long issueId) {
        return Optional.ofNullable(service.getIssue(authentication.getLoggedInUser(), issueId).getIssue());
    }
}
