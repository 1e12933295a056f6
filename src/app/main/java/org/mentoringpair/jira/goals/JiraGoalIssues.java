package org.mentoringpair.jira.goals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.GoalIssues;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.ProjectPages;

/** Makes goals and milestones through Jira's issue service, as whoever is logged in. */
final class JiraGoalIssues implements GoalIssues {
    private final IssueService service;
    private final IssueManager issues;
    private final ProjectPages projects;
    private final JiraAuthenticationContext authentication;
    private final GoalInput input;
    private final Hierarchies hierarchies;

    JiraGoalIssues(IssueService service, IssueManager issues, ProjectPages projects, JiraAuthenticationContext authentication,
                   GoalInput input, Hierarchies hierarchies) {
        this.service = service;
        this.issues = issues;
        this.projects = projects;
        this.authentication = authentication;
        this.input = input;
        this.hierarchies = hierarchies;
    }

    @Override
    public boolean seen(long projectId) {
        return projects.mayBrowse(projectId);
    }

    @Override
    public boolean creatable(long projectId) {
        return projects.mayCreateIssues(projectId);
    }

    @Override
    public List<Refusal> objections(GoalDraft draft) {
        ApplicationUser asking = authentication.getLoggedInUser();
        JirasObjections found = new JirasObjections();
        found.to(service.validateCreate(asking, goal(draft, asking)).getErrorCollection(), "summary", "due");
        int row = 0;
        for (MilestoneDraft milestone : draft.milestones()) {
            row++;
            if (!milestone.title().isEmpty()) {
                found.to(service.validateCreate(asking, input.milestone(draft.projectId(), milestone, asking)).getErrorCollection(),
                        GoalDraft.titleField(row), GoalDraft.dueField(row));
            }
        }
        return found.all();
    }

    @Override
    public Made makeGoal(GoalDraft draft) {
        ApplicationUser asking = authentication.getLoggedInUser();
        return made(issue(goal(draft, asking), asking));
    }

    private IssueInputParameters goal(GoalDraft draft, ApplicationUser asking) {
        IssueInputParameters goal = input.goal(draft, asking);
        hierarchies.current().describeGoal(goal, draft.summary());
        return goal;
    }

    @Override
    public Made makeMilestone(long projectId, MilestoneDraft milestone, Made goal) {
        ApplicationUser asking = authentication.getLoggedInUser();
        GoalHierarchy hierarchy = hierarchies.current();
        IssueInputParameters described = input.milestone(projectId, milestone, asking);
        if (goal != null) {
            hierarchy.describeMilestone(described, goal.key());
        }
        Issue issue = issue(described, asking);
        if (goal != null) {
            hierarchy.tie(issue, goal.issueId(), asking);
        }
        return made(issue);
    }

    private Issue issue(IssueInputParameters described, ApplicationUser asking) {
        IssueService.CreateValidationResult validated = service.validateCreate(asking, described);
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult result = service.create(asking, validated);
        JirasRefusal.unlessFree(result.getErrorCollection());
        return result.getIssue();
    }

    private static Made made(Issue issue) {
        return new Made(issue.getId(), issue.getKey());
    }

    @Override
    public String key(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? String.valueOf(issueId) : issue.getKey();
    }
}
