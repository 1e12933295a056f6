package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collections;
import org.springframework.stereotype.Component;

/** Giving an issue to somebody, which takes a permission of its own and no screen. */
@Component
public final class Assigning {
    private final PermissionManager permissions;
    private final UserManager people;
    private final IssueChanging changing;

    Assigning(PermissionManager permissions, UserManager people, IssueChanging changing) {
        this.permissions = permissions;
        this.people = people;
        this.changing = changing;
    }

    public boolean mayAssign(StoredIssue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user);
    }

    /** @param username null for nobody; where the person cannot have it, the reason lands at {@code assignee} in the errors */
    public void assign(StoredIssue issue, String username, ApplicationUser user, ErrorCollection errors) {
        ApplicationUser assignee = username == null ? null : people.getUserByName(username);
        if (username != null && assignee == null) {
            errors.addError(IssueFieldConstants.ASSIGNEE, "User '" + username + "' does not exist.");
        } else if (assignee != null && !permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), assignee)) {
            errors.addError(IssueFieldConstants.ASSIGNEE, "User '" + username + "' cannot be assigned issues.");
        } else {
            changing.change(issue.getId(), Collections.singletonMap(IssueFieldConstants.ASSIGNEE, assignee), user, EventType.ISSUE_ASSIGNED_ID);
        }
    }
}
