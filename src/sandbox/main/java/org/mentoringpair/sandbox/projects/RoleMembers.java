package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.Set;

/** All members of one role in one project. */
record RoleMembers(Set<RoleActor> members) implements ProjectRoleActors {
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
}
