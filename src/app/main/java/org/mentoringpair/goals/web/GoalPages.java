package org.mentoringpair.goals.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.jira.ProjectPages;

/** Where a goal is shown, and how its pages look. */
public final class GoalPages {
    private final PageBuilderService pageBuilder;
    private final XsrfTokenGenerator tokens;
    private final ProjectPages projects;

    public GoalPages(PageBuilderService pageBuilder, XsrfTokenGenerator tokens, ProjectPages projects) {
        this.pageBuilder = pageBuilder;
        this.tokens = tokens;
        this.projects = projects;
    }

    /** The path of the page on which the two say what they want to be able to do, without Jira's context path. */
    String skillMap(GoalSheet goal) {
        return projects.page(goal.projectId(), "org.mentoringpair.jira:skill-map");
    }

    /** The path of the panel on the goal's issue, without Jira's context path. */
    static String panel(GoalSheet goal) {
        return "/browse/" + goal.key() + "#mentoring-goal-panel";
    }

    void dress() {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:goal-style");
    }

    String token() {
        return tokens.generateToken(true);
    }
}
