package org.mentoringpair.goals.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.goals.GoalMissing;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalSheets;
import org.mentoringpair.goals.Goals;
import org.mentoringpair.web.Texts;

/** On a goal's own issue: what it lacks, how far it has come, who agreed on it, and, for the two, what they do about it. */
public final class GoalPanel extends AbstractJiraContextProvider {
    private final GoalSheets sheets;
    private final Goals goals;
    private final GoalViews views;
    private final GoalPages pages;
    private final Texts texts;

    public GoalPanel(GoalSheets sheets, Goals goals, GoalViews views, GoalPages pages, Texts texts) {
        this.sheets = sheets;
        this.goals = goals;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", pages.token()));
        GoalSheet sheet = sheets.withId(issue.getId()).orElseThrow(GoalMissing::new);
        model.put("skills", pages.skillMap(sheet));
        goals.ofProject(sheet.projectId()).stream().filter(goal -> goal.issueId() == sheet.issueId()).findFirst()
                .ifPresent(goal -> model.put("steps", new GoalLine(goal, texts)));
        views.fill(model, sheet);
        return model;
    }
}
