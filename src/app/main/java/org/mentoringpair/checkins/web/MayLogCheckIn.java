package org.mentoringpair.checkins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether an issue's menu offers to log a check-in there: to mentor and mentee. Costs nothing beside the panel. */
public final class MayLogCheckIn extends AbstractIssueWebCondition {
    private final PanelSight sight;

    public MayLogCheckIn(PanelSight sight) {
        this.sight = sight;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return sight.of(issue, jiraHelper).filter(seen -> seen.sight().isOfEverything()).isPresent();
    }
}
