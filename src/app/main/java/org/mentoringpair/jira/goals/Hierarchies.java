package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Collection;
import java.util.Map;
import org.mentoringpair.jira.JiraSoftware;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Which hierarchy holds in this Jira: decided when the shared configuration was created, for all its projects. */
public final class Hierarchies {
    private final JiraSoftware software;
    private final CustomFieldManager customFields;
    private final IssueLinkManager links;
    private final SharedConfiguration configuration;

    Hierarchies(JiraSoftware software, CustomFieldManager customFields, IssueLinkManager links, SharedConfiguration configuration) {
        this.software = software;
        this.customFields = customFields;
        this.links = links;
        this.configuration = configuration;
    }

    /** Ids of goals by the ids of their milestones, as far as both are among those given. */
    public Map<Long, Long> goalsOfMilestones(Collection<Issue> goals, Collection<Issue> milestones) {
        return current().goalsOfMilestones(goals, milestones);
    }

    GoalHierarchy current() {
        if (!configuration.goalsAreEpics()) {
            return new LinkHierarchy(links, configuration);
        }
        return software.epics().<GoalHierarchy>map(epics -> new EpicHierarchy(epics, customFields))
                .orElseThrow(() -> new IllegalStateException("Goals are epics here, but Jira Software is switched off"));
    }
}
