package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.jira.Epics;

/** Goals are epics, and milestones name theirs in the field Epic Link. */
final class EpicHierarchy implements GoalHierarchy {
    private final Epics epics;
    private final CustomFieldManager customFields;

    EpicHierarchy(Epics epics, CustomFieldManager customFields) {
        this.epics = epics;
        this.customFields = customFields;
    }

    @Override
    public void describeGoal(IssueInputParameters goal, String summary) {
        goal.addCustomFieldValue(epics.nameField(), summary);
    }

    @Override
    public void describeMilestone(IssueInputParameters milestone, String goalKey) {
        milestone.addCustomFieldValue(epics.linkField(), goalKey);
    }

    @Override
    public void tie(Issue milestone, long goalId, ApplicationUser asking) {
        // the field Epic Link has done so
    }

    @Override
    public Map<Long, Long> goalsOfMilestones(Collection<Issue> goals, Collection<Issue> milestones) {
        CustomField link = customFields.getCustomFieldObject(epics.linkField());
        Map<Long, Long> goalsByMilestone = new HashMap<>();
        for (Issue milestone : milestones) {
            if (milestone.getCustomFieldValue(link) instanceof Issue epic) {
                goalsByMilestone.put(milestone.getId(), epic.getId());
            }
        }
        return goalsByMilestone;
    }
}
