package org.mentoringpair.calls.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether whoever is asking is one of the project's pair. */
public final class QuietIsOffered extends AbstractWebCondition {
    private final MentoringProjects projects;
    private final ProjectPages pages;

    public QuietIsOffered(MentoringProjects projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return user != null && project != null
                && projects.pair(project.getId()).filter(pair -> pair.joins(user.getKey()) && pages.mayBrowse(project.getId())).isPresent();
    }
}
