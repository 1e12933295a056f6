package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Declared for compiling only. Source: jira-7.x, https://docs.atlassian.com/jira/latest/com/atlassian/jira/security/roles/RoleActor.html */
public interface RoleActor {
    String getType();

    String getParameter();

    Set<ApplicationUser> getUsers();
}
