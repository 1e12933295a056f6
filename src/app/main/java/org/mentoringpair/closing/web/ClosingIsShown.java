package org.mentoringpair.closing.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** Whether the project is that of a pair that winds down, moves on or has parted, and whoever is asking belongs to it. */
public final class ClosingIsShown extends AbstractWebCondition {
    private static final Set<Stage> CLOSING = EnumSet.of(Stage.WINDING_DOWN, Stage.MOVING_ON, Stage.CLOSED);
    private final MentoringProjects projects;
    private final ProjectPages pages;

    public ClosingIsShown(MentoringProjects projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        Project project = jiraHelper.getProject();
        return user != null && project != null && projects.pair(project.getId()).filter(pair -> isFor(pair, user.getKey())).isPresent();
    }

    private boolean isFor(Pair pair, String userKey) {
        return CLOSING.contains(pair.stage()) && pair.joins(userKey) && pages.mayBrowse(pair.projectId());
    }
}
