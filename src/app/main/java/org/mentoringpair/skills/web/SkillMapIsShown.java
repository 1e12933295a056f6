package org.mentoringpair.skills.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/** Whether the project has a pair of which whoever is asking is one. */
public final class SkillMapIsShown extends AbstractWebCondition {
    private final SkillDesk desk;

    public SkillMapIsShown(SkillDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return project != null && desk.member(project.getId()).isPresent();
    }
}
