package org.mentoringpair.checkins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether an issue has the check-ins panel for somebody; asked on every issue view of every project. */
public final class CheckInsCondition extends AbstractIssueWebCondition {
    private final PanelSight sight;

    public CheckInsCondition(PanelSight sight) {
        this.sight = sight;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return sight.of(issue, jiraHelper).isPresent();
    }
}
