package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be done with an issue next, as apps ask for it: in the order of the workflow, and with everybody's permissions. */
@Component
final class WorkflowActions implements IssueWorkflowManager {
    private final Issues issues;
    private final Transitions transitions;

    WorkflowActions(Issues issues, Transitions transitions) {
        this.issues = issues;
        this.transitions = transitions;
    }

    /** @param transitionOptions there are only those by which permissions and conditions count */
    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, TransitionOptions transitionOptions, ApplicationUser user) {
        return issues.byId(issue.getId()).stream().flatMap(found -> transitions.available(found, user).stream())
                .map(transition -> new ActionDescriptor(transition.id(), transition.name())).toList();
    }
}
