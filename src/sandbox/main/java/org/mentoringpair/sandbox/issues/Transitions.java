package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.workflows.Transition;
import org.mentoringpair.sandbox.workflows.Workflows;
import org.springframework.stereotype.Component;

/** What can be done with an issue next, in its workflow and by this person. */
@Component
public final class Transitions {
    private final Workflows workflows;
    private final PermissionManager permissions;
    private final Rules rules;

    Transitions(Workflows workflows, PermissionManager permissions, Rules rules) {
        this.workflows = workflows;
        this.permissions = permissions;
        this.rules = rules;
    }

    public List<Transition> available(StoredIssue issue, ApplicationUser user) {
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        return workflows.followedBy(issue.getProjectId(), issue.getIssueTypeId()).from(issue.getStatusId()).stream()
                .filter(transition -> rules.let(transition, issue, user)).toList();
    }

    public Optional<Transition> available(StoredIssue issue, int id, ApplicationUser user) {
        return available(issue, user).stream().filter(transition -> transition.id() == id).findFirst();
    }
}
