package org.mentoringpair.goals.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.web.Texts;

/** Gives the pair's page its goals with their progress. */
public final class GoalsPanel extends AbstractJiraContextProvider {
    private final Goals goals;
    private final ProjectPages projects;
    private final Texts texts;

    public GoalsPanel(Goals goals, ProjectPages projects, Texts texts) {
        this.goals = goals;
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        long projectId = jiraHelper.getProject().getId();
        List<GoalLine> lines = goals.ofProject(projectId).stream().map(goal -> new GoalLine(goal, texts)).toList();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "projectId", String.valueOf(projectId), "goals", lines, "anyGoal", !lines.isEmpty(),
                "mayAdd", projects.mayCreateIssues(projectId));
    }
}
