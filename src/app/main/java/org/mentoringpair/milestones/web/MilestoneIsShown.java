package org.mentoringpair.milestones.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether an issue is a milestone of the pair whoever is asking belongs to; asked on every issue view of every project, without SQL. */
public final class MilestoneIsShown extends AbstractIssueWebCondition {
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public MilestoneIsShown(MentoringProjects projects, SharedConfiguration configuration) {
        this.projects = projects;
        this.configuration = configuration;
    }

    /** Until an administrator has repaired the set-up after an update, the fields of milestones may be missing. */
    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent()
                && projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey())).isPresent() && configuration.complete();
    }
}
