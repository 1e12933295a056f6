package com.atlassian.jira.security.roles;

import java.util.Collection;

/** Declared for compiling only. */
public interface DefaultRoleActors {
    /** A copy with these as well. */
    DefaultRoleActors addRoleActors(Collection<? extends RoleActor> roleActors);

    /** A copy without these. */
    DefaultRoleActors removeRoleActors(Collection<? extends RoleActor> roleActors);
}
