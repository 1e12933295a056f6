package org.mentoringpair.aims.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether an issue is a goal of whoever is asking; asked on every issue view of every project, without SQL. */
public final class AimIsShown extends AbstractIssueWebCondition {
    private final PairGoals goals;

    public AimIsShown(PairGoals goals) {
        this.goals = goals;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return goals.of(issue).isPresent();
    }
}
