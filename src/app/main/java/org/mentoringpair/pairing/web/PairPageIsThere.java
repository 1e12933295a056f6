package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.PairProject;

/** Whether the project's sidebar leads to the pair's page: to the pair, or to the offer to set it up. */
public final class PairPageIsThere extends AbstractWebCondition {
    private final MentoringProjects projects;
    private final PairProject inJira;
    private final ProjectPages pages;

    public PairPageIsThere(MentoringProjects projects, PairProject inJira, ProjectPages pages) {
        this.projects = projects;
        this.inJira = inJira;
        this.pages = pages;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        if (project == null) {
            return false;
        }
        return projects.contains(project.getId()) ? pages.mayBrowse(project.getId()) : inJira.prepared(project.getId());
    }
}
