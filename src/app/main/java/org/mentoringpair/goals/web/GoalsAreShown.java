package org.mentoringpair.goals.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.goals.GoalSetting;

/** Whether the project has a pair whose goals whoever is asking may see. */
public final class GoalsAreShown extends AbstractWebCondition {
    private final GoalSetting setting;

    public GoalsAreShown(GoalSetting setting) {
        this.setting = setting;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return project != null && setting.openTo(project.getId());
    }
}
