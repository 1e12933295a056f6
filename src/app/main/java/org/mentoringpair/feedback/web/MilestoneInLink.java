package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Lets the link in a milestone's menu name it by a plain text: templates may not ask Jira's own objects. */
public final class MilestoneInLink extends AbstractJiraContextProvider {
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        return Map.of("feedbackOn", String.valueOf(((Issue) jiraHelper.getContextParams().get("issue")).getId()));
    }
}
