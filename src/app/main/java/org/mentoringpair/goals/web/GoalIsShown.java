package org.mentoringpair.goals.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.goals.GoalFields;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether an issue is a goal of a pair; asked on every issue view of every project, without SQL. Who may look at the issue may look at what it says. */
public final class GoalIsShown extends AbstractIssueWebCondition {
    private final MentoringProjects projects;
    private final GoalFields fields;

    public GoalIsShown(MentoringProjects projects, GoalFields fields) {
        this.projects = projects;
        this.fields = fields;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && fields.isGoal(issue) && projects.contains(issue.getProjectId());
    }
}
