package org.mentoringpair.jira.goals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.Goal;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.goals.MilestoneToSplit;
import org.mentoringpair.goals.SplitIssues;
import org.mentoringpair.jira.JirasRefusal;

/** Splits milestones through Jira's issue service, as whoever is logged in. */
final class JiraSplitIssues implements SplitIssues {
    private final IssueService service;
    private final JiraAuthenticationContext authentication;
    private final GoalFields fields;
    private final GoalInput input;
    private final Hierarchies hierarchies;
    private final Goals goals;

    JiraSplitIssues(IssueService service, JiraAuthenticationContext authentication, GoalFields fields, GoalInput input, Hierarchies hierarchies, Goals goals) {
        this.service = service;
        this.authentication = authentication;
        this.fields = fields;
        this.input = input;
        this.hierarchies = hierarchies;
        this.goals = goals;
    }

    @Override
    public Optional<MilestoneToSplit> withKey(String key) {
        return key == null || key.isBlank() ? Optional.empty() : Optional.ofNullable(service.getIssue(asking(), key).getIssue()).filter(fields::isMilestone)
                .map(issue -> new MilestoneToSplit(issue.getId(), issue.getProjectId(), issue.getKey(), issue.getSummary(), GoalFields.due(issue), fields.isDone(issue)));
    }

    @Override
    public List<Refusal> objections(MilestoneToSplit milestone, List<MilestoneDraft> parts) {
        JirasObjections found = new JirasObjections();
        found.to(service.validateUpdate(asking(), milestone.issueId(), smaller(parts.get(0))).getErrorCollection(), GoalDraft.titleField(1), GoalDraft.dueField(1));
        int row = 0;
        for (MilestoneDraft part : parts) {
            row++;
            if (row > 1 && !part.title().isEmpty()) {
                found.to(service.validateCreate(asking(), input.milestone(milestone.projectId(), part, asking())).getErrorCollection(),
                        GoalDraft.titleField(row), GoalDraft.dueField(row));
            }
        }
        return found.all();
    }

    @Override
    public void become(MilestoneToSplit milestone, MilestoneDraft first) {
        IssueService.UpdateValidationResult validated = service.validateUpdate(asking(), milestone.issueId(), smaller(first));
        JirasRefusal.unlessFree(validated.getErrorCollection());
        JirasRefusal.unlessFree(service.update(asking(), validated).getErrorCollection());
    }

    private IssueInputParameters smaller(MilestoneDraft first) {
        IssueInputParameters changed = service.newIssueInputParameters();
        changed.setRetainExistingValuesWhenParameterNotProvided(true);
        changed.setSkipScreenCheck(true);
        changed.setSummary(first.title());
        Day due = first.due();
        changed.setDueDate(due.date() == null ? "" : input.inJirasFormat(due.date()));
        return changed;
    }

    @Override
    public String make(MilestoneToSplit milestone, MilestoneDraft part) {
        Optional<Goal> goal = goals.ofProject(milestone.projectId()).stream()
                .filter(one -> one.milestones().stream().anyMatch(step -> step.key().equals(milestone.key()))).findFirst();
        IssueInputParameters described = input.milestone(milestone.projectId(), part, asking());
        GoalHierarchy hierarchy = hierarchies.current();
        goal.ifPresent(one -> hierarchy.describeMilestone(described, one.key()));
        IssueService.CreateValidationResult validated = service.validateCreate(asking(), described);
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult result = service.create(asking(), validated);
        JirasRefusal.unlessFree(result.getErrorCollection());
        Issue made = result.getIssue();
        goal.ifPresent(one -> hierarchy.tie(made, one.issueId(), asking()));
        return made.getKey();
    }

    private ApplicationUser asking() {
        return authentication.getLoggedInUser();
    }
}
