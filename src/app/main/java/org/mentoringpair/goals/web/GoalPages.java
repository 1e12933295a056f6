package org.mentoringpair.goals.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.mentoringpair.goals.GoalSheet;

/** Where a goal is shown, and how its pages look. */
public final class GoalPages {
    private final PageBuilderService pageBuilder;
    private final XsrfTokenGenerator tokens;

    public GoalPages(PageBuilderService pageBuilder, XsrfTokenGenerator tokens) {
        this.pageBuilder = pageBuilder;
        this.tokens = tokens;
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
