package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the answer to "Who can see this?". No statement on the app's own tables. */
public final class SeenByPanel extends AbstractJiraContextProvider {
    private final PairProject inJira;
    private final Texts texts;

    public SeenByPanel(PairProject inJira, Texts texts) {
        this.inJira = inJira;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("texts", texts, "seenBy", new SeenBy(inJira.members(jiraHelper.getProject().getId())));
    }
}
