package org.mentoringpair.concern.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** The project of the issue, for the link in its menu. */
public final class ProjectInLink extends AbstractJiraContextProvider {
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("ofProject", ((Issue) jiraHelper.getContextParams().get("issue")).getProjectId().toString());
    }
}
