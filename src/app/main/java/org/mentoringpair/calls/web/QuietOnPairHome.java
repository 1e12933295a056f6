package org.mentoringpair.calls.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.web.Texts;

/** On the pair's page, for both alike: the way to say that the other one has gone quiet. No SQL, and no sign of what anybody said. */
public final class QuietOnPairHome extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final Texts texts;

    public QuietOnPairHome(MentoringProjects projects, Texts texts) {
        this.projects = projects;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "pairNumber", String.valueOf(projects.pair(jiraHelper.getProject().getId()).orElseThrow().id()));
    }
}
