package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Map;

/** How milestones belong to goals in this Jira. */
interface GoalHierarchy {
    /** Adds what an issue needs to be a goal. */
    void describeGoal(IssueInputParameters goal, String summary);

    /** Adds what an issue needs to be a milestone of a goal. */
    void describeMilestone(IssueInputParameters milestone, String goalKey);

    /** Ties a milestone that was made to its goal, where its fields did not do so already. */
    void tie(Issue milestone, long goalId, ApplicationUser asking);

    /** Ids of goals by the ids of their milestones. */
    Map<Long, Long> goalsOfMilestones(Collection<Issue> goals, Collection<Issue> milestones);
}
