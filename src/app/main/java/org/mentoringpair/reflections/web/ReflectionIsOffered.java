package org.mentoringpair.reflections.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether an issue is a milestone that is done, of the pair whoever is asking belongs to; asked on every issue view of every project, without SQL. */
public final class ReflectionIsOffered extends AbstractIssueWebCondition {
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public ReflectionIsOffered(MentoringProjects projects, SharedConfiguration configuration) {
        this.projects = projects;
        this.configuration = configuration;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent()
                && DONE.equals(issue.getStatus().getStatusCategory().getKey()) && configuration.linkType(MentoringLink.REFLECTS).isPresent()
                && projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey())).isPresent();
    }
}
