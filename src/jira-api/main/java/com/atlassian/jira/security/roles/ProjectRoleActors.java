package com.atlassian.jira.security.roles;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** Declared for compiling only. */
public interface ProjectRoleActors extends DefaultRoleActors {
    Set<RoleActor> getRoleActors();

    Set<ApplicationUser> getUsers();
}
