package org.mentoringpair.concern.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Whether the menu of an issue offers to raise a concern: on the pair's issue, goals and milestones of one's own pair. Without SQL. */
public final class ConcernIsOffered extends AbstractIssueWebCondition {
    private static final Set<MentoringIssueType> WHERE = EnumSet.of(MentoringIssueType.PAIR, MentoringIssueType.GOAL, MentoringIssueType.MILESTONE);

    private final MentoringProjects projects;
    private final SharedConfiguration configuration;

    public ConcernIsOffered(MentoringProjects projects, SharedConfiguration configuration) {
        this.projects = projects;
        this.configuration = configuration;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return user != null && configuration.known(issue.getIssueTypeId()).filter(WHERE::contains).isPresent()
                && projects.pair(issue.getProjectId()).filter(pair -> pair.joins(user.getKey())).isPresent();
    }
}
