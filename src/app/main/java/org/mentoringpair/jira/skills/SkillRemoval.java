package org.mentoringpair.jira.skills;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import org.mentoringpair.skills.SkillForgetting;

/** Hears that issues and projects are deleted, on the node where somebody does it. */
public final class SkillRemoval {
    private final EventPublisher events;
    private final SkillForgetting forgetting;

    public SkillRemoval(EventPublisher events, SkillForgetting forgetting) {
        this.events = events;
        this.forgetting = forgetting;
    }

    void listen() {
        events.register(this);
    }

    void stopListening() {
        events.unregister(this);
    }

    @EventListener
    public void onIssueEvent(IssueEvent event) {
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            forgetting.issueIsGone(event.getIssue().getId());
        }
    }

    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        forgetting.projectIsGone(event.getId());
    }
}
