package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;

/** A person or a group in a project role. */
record RoleMember(String type, String parameter, Set<ApplicationUser> users) implements ProjectRoleActor {
    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getParameter() {
        return parameter;
    }

    @Override
    public Set<ApplicationUser> getUsers() {
        return users;
    }
}
