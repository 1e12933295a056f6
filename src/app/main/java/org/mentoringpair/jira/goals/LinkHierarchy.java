package org.mentoringpair.jira.goals;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Goals are an issue type of the app, and a link runs from a goal to each of its milestones. */
final class LinkHierarchy implements GoalHierarchy {
    private final IssueLinkManager links;
    private final SharedConfiguration configuration;

    LinkHierarchy(IssueLinkManager links, SharedConfiguration configuration) {
        this.links = links;
        this.configuration = configuration;
    }

    @Override
    public void describeGoal(IssueInputParameters goal, String summary) {
        // the issue type says it all
    }

    @Override
    public void describeMilestone(IssueInputParameters milestone, String goalKey) {
        // the link says it, once both issues are there
    }

    @Override
    public void tie(Issue milestone, long goalId, ApplicationUser asking) {
        try {
            links.createIssueLink(goalId, milestone.getId(), configuration.goalLinkType(), null, asking);
        } catch (CreateException failure) {
            throw new IllegalStateException("Milestone " + milestone.getKey() + " was not linked to its goal " + goalId, failure);
        }
    }

    /** Jira is asked for the links of each goal: it knows no question about several issues. */
    @Override
    public Map<Long, Long> goalsOfMilestones(Collection<Issue> goals, Collection<Issue> milestones) {
        Map<Long, Long> goalsByMilestone = new HashMap<>();
        for (Issue goal : goals) {
            for (IssueLink link : links.getOutwardLinks(goal.getId())) {
                if (link.getLinkTypeId() == configuration.goalLinkType()) {
                    goalsByMilestone.put(link.getDestinationId(), goal.getId());
                }
            }
        }
        return goalsByMilestone;
    }
}
