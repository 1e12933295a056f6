package org.mentoringpair.celebration.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether an issue is a goal or milestone that is done, of the pair whoever is asking belongs to; asked on every issue view of every project, without SQL. */
public final class CelebrationIsOffered extends AbstractIssueWebCondition {
    private static final Set<MentoringIssueType> KINDS = Set.of(MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public CelebrationIsOffered(MentoringProjects projects, SharedConfiguration configuration) {
        this.projects = projects;
        this.configuration = configuration;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && configuration.known(issue.getIssueTypeId()).filter(KINDS::contains).isPresent()
                && DONE.equals(issue.getStatus().getStatusCategory().getKey())
                && projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey())).isPresent();
    }
}
