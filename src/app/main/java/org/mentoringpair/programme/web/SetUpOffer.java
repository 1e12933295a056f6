package org.mentoringpair.programme.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.programme.PairSetUp;
import org.mentoringpair.web.Texts;

/** Gives the page of a project without a pair the offer to set it up, or the sentence whom to ask. */
public final class SetUpOffer extends AbstractJiraContextProvider {
    private final PairSetUp setUp;
    private final Texts texts;

    public SetUpOffer(PairSetUp setUp, Texts texts) {
        this.setUp = setUp;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        long projectId = jiraHelper.getProject().getId();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "projectId", String.valueOf(projectId), "offered", setUp.openTo(projectId));
    }
}
