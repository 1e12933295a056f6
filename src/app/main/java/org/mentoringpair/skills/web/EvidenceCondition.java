package org.mentoringpair.skills.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether an issue is a milestone of whoever is asking. Costs no SQL on any other issue. */
public final class EvidenceCondition extends AbstractIssueWebCondition {
    private final PractisedHere practised;

    public EvidenceCondition(PractisedHere practised) {
        this.practised = practised;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return practised.isFor(issue);
    }
}
