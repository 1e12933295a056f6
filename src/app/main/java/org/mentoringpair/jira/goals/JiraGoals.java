package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.goals.Goal;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.goals.Milestone;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** The goals and milestones that Jira finds in a project for whoever is asking. */
final class JiraGoals implements Goals {
    /** No two people have more; Jira must not be asked for everything there is. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final Hierarchies hierarchies;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;
    private final GoalFields fields;

    JiraGoals(FoundIssues found, Hierarchies hierarchies, SharedConfiguration configuration, JiraAuthenticationContext authentication, GoalFields fields) {
        this.found = found;
        this.fields = fields;
        this.hierarchies = hierarchies;
        this.configuration = configuration;
        this.authentication = authentication;
    }

    @Override
    public List<Goal> ofProject(long projectId) {
        String goalType = configuration.issueType(MentoringIssueType.GOAL);
        String milestoneType = configuration.issueType(MentoringIssueType.MILESTONE);
        String jql = "project = " + projectId + " AND issuetype in (" + goalType + ", " + milestoneType + ") ORDER BY key ASC";
        Map<Boolean, List<Issue>> byKind = found.by(authentication.getLoggedInUser(), jql, MOST).stream()
                .collect(Collectors.partitioningBy(issue -> issue.getIssueTypeId().equals(goalType)));
        List<Issue> goals = byKind.get(true);
        Map<Long, List<Milestone>> milestones = milestones(goals, byKind.get(false));
        return goals.stream().map(goal -> new Goal(goal.getId(), goal.getKey(), goal.getSummary(), goal.getStatus().getName(), fields.state(goal),
                GoalFields.due(goal), fields.owner(goal), fields.horizon(goal), milestones.getOrDefault(goal.getId(), List.of()))).toList();
    }

    private Map<Long, List<Milestone>> milestones(List<Issue> goals, List<Issue> milestones) {
        Map<Long, Long> goalOf = hierarchies.current().goalsOfMilestones(goals, milestones);
        Map<Long, List<Milestone>> byGoal = new HashMap<>();
        for (Issue issue : milestones) {
            Long goal = goalOf.get(issue.getId());
            if (goal != null) {
                byGoal.computeIfAbsent(goal, id -> new ArrayList<>()).add(milestone(issue));
            }
        }
        return byGoal;
    }

    private static Milestone milestone(Issue issue) {
        return new Milestone(issue.getKey(), issue.getSummary(), issue.getStatus().getName(), state(issue.getStatus().getStatusCategory()), GoalFields.due(issue));
    }

    /** The keys of Jira's categories; besides these there is only "undefined". */
    private static MilestoneState state(StatusCategory category) {
        return switch (category.getKey()) {
            case "done" -> MilestoneState.DONE;
            case "indeterminate" -> MilestoneState.IN_PROGRESS;
            default -> MilestoneState.TO_DO;
        };
    }
}
