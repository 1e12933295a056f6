package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether the project has a pair and whoever is asking may browse it. */
public final class PairIsShown extends AbstractWebCondition {
    private final MentoringProjects projects;
    private final ProjectPages pages;

    public PairIsShown(MentoringProjects projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return project != null && projects.contains(project.getId()) && pages.mayBrowse(project.getId());
    }
}
