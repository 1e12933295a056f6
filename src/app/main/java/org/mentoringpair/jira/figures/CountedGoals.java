package org.mentoringpair.jira.figures;

import com.atlassian.jira.issue.Issue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.figures.GoalCount;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.goals.GoalFields;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** What of goals in Jira is counted: states alone, so that it makes no difference who may browse them. */
public final class CountedGoals {
    private final FoundIssues found;
    private final GoalFields fields;
    private final SharedConfiguration configuration;

    CountedGoals(FoundIssues found, GoalFields fields, SharedConfiguration configuration) {
        this.found = found;
        this.fields = fields;
        this.configuration = configuration;
    }

    /** Empty where it is no goal. */
    Optional<GoalCount> of(Issue issue) {
        return fields.isGoal(issue) ? Optional.of(count(fields.sheet(issue))) : Optional.empty();
    }

    /** By projects; those without a goal are left out. One search for five hundred projects. */
    Map<Long, List<GoalCount>> of(Collection<Long> projectIds) {
        return found.allWhoeverMayBrowse(projectIds, "issuetype = " + configuration.issueType(MentoringIssueType.GOAL)).stream().map(fields::sheet)
                .map(CountedGoals::count).collect(Collectors.groupingBy(GoalCount::projectId));
    }

    private static GoalCount count(GoalSheet goal) {
        return new GoalCount(goal.projectId(), goal.issueId(), goal.state(), !goal.said(GoalText.MEASURABLE).isEmpty() || goal.measure().isPresent());
    }
}
