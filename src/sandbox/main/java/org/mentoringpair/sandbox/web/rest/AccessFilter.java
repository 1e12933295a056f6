package org.mentoringpair.sandbox.web.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import org.mentoringpair.sandbox.people.Groups;

/** Turns away whoever the access annotations of the resource do not admit. */
final class AccessFilter implements ContainerRequestFilter {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final Groups groups;
    @Context
    private ResourceInfo resource;

    AccessFilter(JiraAuthenticationContext authentication, GlobalPermissionManager permissions, Groups groups) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.groups = groups;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Access access = Access.of(resource.getResourceClass(), resource.getResourceMethod());
        ApplicationUser user = authentication.getLoggedInUser();
        if (access == Access.EVERYBODY) {
            return;
        }
        if (user == null) {
            request.abortWith(RestError.of(401, "Client must be authenticated to access this resource."));
        } else if (!isAdmitted(user, access)) {
            request.abortWith(RestError.of(403, "Client is not authorized to access this resource."));
        }
    }

    private boolean isAdmitted(ApplicationUser user, Access access) {
        return access == Access.ADMINISTRATORS
                ? permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                : groups.isLicensed(user);
    }
}
