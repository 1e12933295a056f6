package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.util.UserManager;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.goals.GoalsUnderWay;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.people.Person;

/** The active goals that Jira finds for somebody who need not be logged in. */
final class JiraGoalsUnderWay implements GoalsUnderWay {
    /** No two people have more. */
    private static final int MOST = 1000;

    private final FoundIssues found;
    private final GoalFields fields;
    private final SharedConfiguration configuration;
    private final UserManager users;

    JiraGoalsUnderWay(FoundIssues found, GoalFields fields, SharedConfiguration configuration, UserManager users) {
        this.found = found;
        this.fields = fields;
        this.configuration = configuration;
        this.users = users;
    }

    @Override
    public Set<Long> in(long projectId, Person reader) {
        String jql = "project = " + projectId + " AND issuetype = " + configuration.issueType(MentoringIssueType.GOAL);
        return found.by(users.getUserByKey(reader.key()), jql, MOST).stream().filter(goal -> fields.state(goal) == GoalState.ACTIVE)
                .map(Issue::getId).collect(Collectors.toSet());
    }
}
