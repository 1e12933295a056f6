package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.issuetypes.Constants;
import org.mentoringpair.sandbox.issuetypes.Resolution;
import org.mentoringpair.sandbox.workflows.Transition;
import org.mentoringpair.sandbox.workflows.Workflows;
import org.springframework.stereotype.Component;

/** What can be done with an issue next, in its workflow and by this person. */
@Component
public final class Transitions {
    private final Workflows workflows;
    private final PermissionManager permissions;
    private final IssueChanging changing;
    private final Constants constants;

    Transitions(Workflows workflows, PermissionManager permissions, IssueChanging changing, Constants constants) {
        this.constants = constants;
        this.workflows = workflows;
        this.permissions = permissions;
        this.changing = changing;
    }

    public List<Transition> available(StoredIssue issue, ApplicationUser user) {
        if (!permissions.hasPermission(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        return workflows.followedBy(issue.getProjectId(), issue.getIssueTypeId()).from(issue.getStatusId()).stream()
                .filter(transition -> transition.permission().map(key -> permissions.hasPermission(new ProjectPermissionKey(key), issue, user)).orElse(true))
                .toList();
    }

    public Optional<Transition> available(StoredIssue issue, int id, ApplicationUser user) {
        return available(issue, user).stream().filter(transition -> transition.id() == id).findFirst();
    }

    /** Takes the transition with what was set on its screen; false where somebody was quicker. */
    boolean take(StoredIssue issue, Transition transition, ApplicationUser user) {
        Map<String, Object> changes = new LinkedHashMap<>(issue.changes());
        transition.resolution().ifPresent(id -> changes.put(IssueFieldConstants.RESOLUTION, resolution(id)));
        return changing.move(issue, transition, changes, user);
    }

    private Resolution resolution(String id) {
        return constants.resolutions().stream().filter(resolution -> resolution.getId().equals(id)).findFirst().orElse(null);
    }
}
