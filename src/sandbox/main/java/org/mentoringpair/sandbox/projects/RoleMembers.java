package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.DefaultRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** All members of one role in one project. */
record RoleMembers(long roleId, long projectId, Set<RoleActor> members) implements ProjectRoleActors {
    @Override
    public Set<RoleActor> getRoleActors() {
        return members;
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        members.forEach(member -> users.addAll(member.getUsers()));
        return users;
    }

    @Override
    public DefaultRoleActors addRoleActors(Collection<? extends RoleActor> roleActors) {
        Set<RoleActor> more = new LinkedHashSet<>(members);
        more.addAll(roleActors);
        return new RoleMembers(roleId, projectId, more);
    }

    @Override
    public DefaultRoleActors removeRoleActors(Collection<? extends RoleActor> roleActors) {
        Set<RoleActor> fewer = new LinkedHashSet<>(members);
        fewer.removeAll(roleActors);
        return new RoleMembers(roleId, projectId, fewer);
    }
}
