package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.security.roles.RoleActorDoesNotExistException;
import com.atlassian.jira.security.roles.RoleActorFactory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Set;
import org.mentoringpair.jiraapi.StaticParts;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.people.Accounts;
import org.springframework.stereotype.Component;

/** Makes members of roles for those who keep them by themselves, as {@link Roles#updateProjectRoleActors} does: nobody asks whether they may. */
@Component
final class RoleActors implements RoleActorFactory {
    private final Accounts accounts;

    RoleActors(Accounts accounts) {
        this.accounts = accounts;
        StaticParts.give(RoleActorFactory.class, this);
    }

    @Override
    public ProjectRoleActor createRoleActor(Long id, Long projectRoleId, Long projectId, String type, String parameter)
            throws RoleActorDoesNotExistException {
        if (!ActorType.USER.equals(type)) {
            throw new NotPlayed("a new role member of type " + type, RoleActors.class);
        }
        ApplicationUser user = accounts.byKey(parameter)
                .orElseThrow(() -> new RoleActorDoesNotExistException("User '" + parameter + "' does not exist."));
        return new RoleMember(type, parameter, Set.of(user));
    }
}
