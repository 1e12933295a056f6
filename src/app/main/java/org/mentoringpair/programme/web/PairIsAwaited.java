package org.mentoringpair.programme.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.PairProject;

/** Whether the project was made as a Mentoring Pair and has no pair yet. */
public final class PairIsAwaited extends AbstractWebCondition {
    private final MentoringProjects projects;
    private final PairProject inJira;

    public PairIsAwaited(MentoringProjects projects, PairProject inJira) {
        this.projects = projects;
        this.inJira = inJira;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return project != null && !projects.contains(project.getId()) && inJira.prepared(project.getId());
    }
}
