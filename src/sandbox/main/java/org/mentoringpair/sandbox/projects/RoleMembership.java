package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.springframework.stereotype.Component;

/** Changes members of roles for whoever is logged in; anything wrong is reported and nothing is changed. */
@Component
final class RoleMembership implements ProjectRoleService {
    private final Roles roles;
    private final Administering administering;
    private final Accounts accounts;
    private final Groups groups;
    private final Database database;

    RoleMembership(Roles roles, Administering administering, Accounts accounts, Groups groups, Database database) {
        this.roles = roles;
        this.administering = administering;
        this.accounts = accounts;
        this.groups = groups;
        this.database = database;
    }

    @Override
    public void addActorsToProjectRole(Collection<String> actors, ProjectRole projectRole, Project project,
                                       String actorType, ErrorCollection errorCollection) {
        if (!mayChange(projectRole, project, errorCollection)) {
            return;
        }
        List<String> problems = actors.stream().filter(actor -> !isKnown(actorType, actor))
                .map(actor -> "We can't find '" + actor + "' in any accessible user directory.").toList();
        List<String> again = actors.stream().filter(actor -> roles.has(projectRole, project, actorType, actor))
                .map(actor -> "'" + actor + "' is already a member of the project role.").toList();
        if (problems.isEmpty() && again.isEmpty()) {
            database.inTransaction(() -> actors.stream().distinct().forEach(actor -> roles.add(projectRole, project, actorType, actor)));
        }
        problems.forEach(errorCollection::addErrorMessage);
        again.forEach(errorCollection::addErrorMessage);
    }

    @Override
    public void removeActorsFromProjectRole(Collection<String> actors, ProjectRole projectRole, Project project,
                                            String actorType, ErrorCollection errorCollection) {
        if (!mayChange(projectRole, project, errorCollection)) {
            return;
        }
        List<String> strangers = actors.stream().filter(actor -> !roles.has(projectRole, project, actorType, actor))
                .map(actor -> "'" + actor + "' is not a member of the project role.").toList();
        if (strangers.isEmpty()) {
            database.inTransaction(() -> actors.forEach(actor -> roles.remove(projectRole, project, actorType, actor)));
        }
        strangers.forEach(errorCollection::addErrorMessage);
    }

    private boolean mayChange(ProjectRole role, Project project, ErrorCollection errors) {
        if (role == null) {
            errors.addErrorMessage("You must specify a project role.");
        } else if (project == null) {
            errors.addErrorMessage("You must specify a project.");
        } else if (!administering.projectForWhoeverIsLoggedIn(project)) {
            errors.addErrorMessage("You do not have permission to change the members of roles in this project.");
        } else {
            return true;
        }
        return false;
    }

    private boolean isKnown(String actorType, String actor) {
        return switch (actorType) {
            case ActorType.USER -> accounts.byKey(actor).isPresent();
            case ActorType.GROUP -> groups.exists(actor);
            default -> throw new NotPlayed("role members of type " + actorType, RoleMembership.class);
        };
    }
}
