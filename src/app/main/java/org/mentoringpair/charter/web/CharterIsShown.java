package org.mentoringpair.charter.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterSight;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;

/** Whether the project has a pair of whose charter whoever is asking may see anything. */
public final class CharterIsShown extends AbstractWebCondition {
    private static final String KEPT = "org.mentoringpair.jira.charter.shown.";

    private final MentoringProjects projects;
    private final ProjectPages pages;
    private final People people;
    private final CharterReading reading;

    public CharterIsShown(MentoringProjects projects, ProjectPages pages, People people, CharterReading reading) {
        this.projects = projects;
        this.pages = pages;
        this.people = people;
        this.reading = reading;
    }

    /** Several items and panels of a page ask, so the answer is kept with the request. */
    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        if (project == null || jiraHelper.getRequest() == null) {
            return project != null && isShown(project);
        }
        String name = KEPT + project.getId();
        if (jiraHelper.getRequest().getAttribute(name) == null) {
            jiraHelper.getRequest().setAttribute(name, isShown(project));
        }
        return (Boolean) jiraHelper.getRequest().getAttribute(name);
    }

    private boolean isShown(Project project) {
        return projects.pair(project.getId()).filter(pair -> pages.mayBrowse(project.getId()))
                .flatMap(pair -> people.asking().map(reader -> reading.sight(reader, pair))).filter(sight -> sight != CharterSight.NOTHING).isPresent();
    }
}
