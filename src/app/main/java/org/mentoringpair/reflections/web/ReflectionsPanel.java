package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.reflections.Steps;
import org.mentoringpair.web.Texts;

/** On a milestone that is done: the offer to look back, and what the two wrote already. No statement on the app's own tables. */
public final class ReflectionsPanel extends AbstractJiraContextProvider {
    private final Steps steps;
    private final Texts texts;

    public ReflectionsPanel(Steps steps, Texts texts) {
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "milestone",
                new ReflectionsOnMilestone(issue.getId().toString(), steps.reflectionsOn(issue.getId()).stream().map(ReflectionLink::new).toList()));
    }
}
