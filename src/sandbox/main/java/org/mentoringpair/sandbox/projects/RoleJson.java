package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** A role of a project with its members, as REST shows it. */
record RoleJson(String self, String name, Long id, String description, List<ActorJson> actors) {
    static RoleJson of(StoredProject project, ProjectRole role, ProjectRoleActors actors, String base) {
        return new RoleJson(ProjectJson.self(project, base) + "/role/" + role.getId(), role.getName(), role.getId(),
                role.getDescription(), actors.getRoleActors().stream().map(ActorJson::of).toList());
    }

    /** A member; people are named by username, as everywhere in REST. */
    record ActorJson(String displayName, String type, String name) {
        static ActorJson of(RoleActor actor) {
            if (actor.getType().equals(ActorType.GROUP)) {
                return new ActorJson(actor.getParameter(), actor.getType(), actor.getParameter());
            }
            ApplicationUser user = actor.getUsers().stream().findFirst().orElse(null);
            return user == null ? new ActorJson(actor.getParameter(), actor.getType(), actor.getParameter())
                    : new ActorJson(user.getDisplayName(), actor.getType(), user.getName());
        }
    }
}
