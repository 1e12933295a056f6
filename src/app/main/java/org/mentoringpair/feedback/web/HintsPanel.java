package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** Gives the issue of feedback the hints for its giver. */
public final class HintsPanel extends AbstractJiraContextProvider {
    private final HintsForGiver hints;
    private final Texts texts;

    public HintsPanel(HintsForGiver hints, Texts texts) {
        this.hints = hints;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("texts", texts, "hints", hints.on((Issue) jiraHelper.getContextParams().get("issue"), user));
    }
}
