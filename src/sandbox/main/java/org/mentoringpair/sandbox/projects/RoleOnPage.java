package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** A role with its members, as the page of roles shows it. */
public record RoleOnPage(Long id, String name, List<Member> members) {
    static RoleOnPage of(ProjectRole role, ProjectRoleActors actors) {
        return new RoleOnPage(role.getId(), role.getName(), actors.getRoleActors().stream().map(Member::of).toList());
    }

    /**
     * One member.
     *
     * @param type {@code user} or {@code group}
     * @param name what is typed to name the member: a username or the name of a group
     */
    public record Member(String type, String name, String displayName) {
        static Member of(RoleActor actor) {
            if (actor.getType().equals(ActorType.GROUP)) {
                return new Member("group", actor.getParameter(), actor.getParameter());
            }
            return actor.getUsers().stream().findFirst().map(Member::of)
                    .orElse(new Member("user", actor.getParameter(), actor.getParameter()));
        }

        private static Member of(ApplicationUser user) {
            return new Member("user", user.getName(), user.getDisplayName());
        }
    }
}
