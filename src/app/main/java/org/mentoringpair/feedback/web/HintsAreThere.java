package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether there are hints for whoever looks at an issue; asked on every issue view of every project. */
public final class HintsAreThere extends AbstractIssueWebCondition {
    private final HintsForGiver hints;

    public HintsAreThere(HintsForGiver hints) {
        this.hints = hints;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return !hints.on(issue, user).isEmpty();
    }
}
