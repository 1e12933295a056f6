package org.mentoringpair.actionplan.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether the project has a plan that whoever is asking may see. Costs no statement: the sidebar asks on every page of a project. */
public final class ActionPlanIsShown extends AbstractWebCondition {
    private final MentoringProjects projects;
    private final ProjectPages pages;

    public ActionPlanIsShown(MentoringProjects projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return project != null && projects.contains(project.getId()) && pages.mayBrowse(project.getId());
    }
}
