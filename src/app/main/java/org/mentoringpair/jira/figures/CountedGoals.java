package org.mentoringpair.jira.figures;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.figures.GoalCount;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.goals.GoalFields;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** What of goals in Jira is counted; found as one of the two to whom they belong. */
public final class CountedGoals {
    /** No two people have more. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final GoalFields fields;
    private final SharedConfiguration configuration;
    private final UserManager users;

    CountedGoals(FoundIssues found, GoalFields fields, SharedConfiguration configuration, UserManager users) {
        this.found = found;
        this.fields = fields;
        this.configuration = configuration;
        this.users = users;
    }

    /** Empty where it is no goal. */
    Optional<GoalCount> of(Issue issue) {
        return fields.isGoal(issue) ? Optional.of(count(fields.sheet(issue))) : Optional.empty();
    }

    /** One search; empty where the accounts of both are switched off, so that nobody can be asked. */
    Optional<List<GoalCount>> of(Pair pair) {
        String jql = "project = " + pair.projectId() + " AND issuetype = " + configuration.issueType(MentoringIssueType.GOAL);
        return Stream.of(pair.menteeKey(), pair.mentorKey()).map(users::getUserByKey).filter(Objects::nonNull).filter(ApplicationUser::isActive).findFirst()
                .map(searcher -> found.by(searcher, jql, MOST).stream().map(fields::sheet).map(CountedGoals::count).toList());
    }

    private static GoalCount count(GoalSheet goal) {
        return new GoalCount(goal.projectId(), goal.issueId(), goal.state(), !goal.said(GoalText.MEASURABLE).isEmpty() || goal.measure().isPresent());
    }
}
