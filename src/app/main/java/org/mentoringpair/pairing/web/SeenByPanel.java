package org.mentoringpair.pairing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the answer to "Who can see this?". No statement on the app's own tables. */
public final class SeenByPanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final PairProject inJira;
    private final Texts texts;

    public SeenByPanel(MentoringProjects projects, PairProject inJira, Texts texts) {
        this.projects = projects;
        this.inJira = inJira;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        long projectId = jiraHelper.getProject().getId();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "seenBy", new SeenBy(inJira.members(projectId))));
        projects.pair(projectId).filter(pair -> user != null && pair.joins(user.getKey()))
                .ifPresent(pair -> model.put("change", "/secure/MentoringVisibility!default.jspa?id=" + pair.id()));
        return model;
    }
}
