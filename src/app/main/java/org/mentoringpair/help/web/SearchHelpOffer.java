package org.mentoringpair.help.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.web.Texts;

/** On the pair's page, for the two: the way to what explains the search. No SQL. */
public final class SearchHelpOffer extends AbstractJiraContextProvider {
    private final Texts texts;

    public SearchHelpOffer(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath());
    }
}
