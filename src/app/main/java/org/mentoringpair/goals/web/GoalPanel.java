package org.mentoringpair.goals.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalMissing;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalSheets;
import org.mentoringpair.web.Texts;

/** On a goal's own issue: what it lacks, how far it has come, and, for the two, what they do about it. */
public final class GoalPanel extends AbstractJiraContextProvider {
    private final GoalSheets sheets;
    private final GoalAccess access;
    private final GoalPages pages;
    private final Texts texts;

    public GoalPanel(GoalSheets sheets, GoalAccess access, GoalPages pages, Texts texts) {
        this.sheets = sheets;
        this.access = access;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        GoalSheet sheet = sheets.withId(issue.getId()).orElseThrow(GoalMissing::new);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", pages.token(),
                "goal", new GoalView(sheet, texts)));
        model.put("theirs", access.open(issue.getId()).isPresent());
        return model;
    }
}
