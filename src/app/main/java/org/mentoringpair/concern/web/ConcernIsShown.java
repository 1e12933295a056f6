package org.mentoringpair.concern.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether an issue is a concern of the pair whoever is asking belongs to; asked on every issue view of every project, without SQL. */
public final class ConcernIsShown extends AbstractIssueWebCondition {
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public ConcernIsShown(MentoringProjects projects, SharedConfiguration configuration) {
        this.projects = projects;
        this.configuration = configuration;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.CONCERN::equals).isPresent()
                && projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey())).isPresent();
    }
}
