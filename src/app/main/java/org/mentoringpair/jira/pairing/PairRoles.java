package org.mentoringpair.jira.pairing;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.security.roles.RoleActorDoesNotExistException;
import com.atlassian.jira.security.roles.RoleActorFactory;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentoringpair.jira.setup.MentoringRole;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.people.Person;

/** The members of the roles Mentor, Mentee and Programme manager in one project. */
final class PairRoles {
    private static final String USERS = "atlassian-user-role-actor";

    private final ProjectRoleManager roles;
    private final SharedConfiguration configuration;

    PairRoles(ProjectRoleManager roles, SharedConfiguration configuration) {
        this.roles = roles;
        this.configuration = configuration;
    }

    /**
     * Whoever is in the role besides goes: a group that a default gave a place there would read along. Jira's service for
     * this wants somebody who administers the project, whom the two are not, and nobody is logged in where a change is
     * gone on with; whoever calls this has looked after permissions.
     */
    void give(MentoringRole mentoringRole, Project project, Set<String> userKeys) {
        ProjectRole role = role(mentoringRole);
        ProjectRoleActors present = roles.getProjectRoleActors(role, project);
        Set<String> missing = new TreeSet<>(userKeys);
        List<RoleActor> surplus = present.getRoleActors().stream()
                .filter(actor -> !(USERS.equals(actor.getType()) && missing.remove(actor.getParameter()))).toList();
        List<RoleActor> added = missing.stream().map(key -> actor(role, project, key)).toList();
        if (!surplus.isEmpty() || !added.isEmpty()) {
            roles.updateProjectRoleActors((ProjectRoleActors) present.removeRoleActors(surplus).addRoleActors(added));
        }
    }

    /** The factory is asked of Jira itself: no public source says that Jira offers it to apps as a service. */
    private static RoleActor actor(ProjectRole role, Project project, String userKey) {
        try {
            return ComponentAccessor.getComponent(RoleActorFactory.class).createRoleActor(null, role.getId(), project.getId(), USERS, userKey);
        } catch (RoleActorDoesNotExistException gone) {
            throw new IllegalStateException("Jira does not know the user with the key " + userKey, gone);
        }
    }

    List<Person> members(MentoringRole mentoringRole, Project project) {
        Collection<ApplicationUser> users = roles.getProjectRoleActors(role(mentoringRole), project).getUsers();
        List<Person> people = new ArrayList<>();
        users.forEach(user -> people.add(new Person(user.getKey(), user.getUsername(), user.getDisplayName(), user.isActive())));
        people.sort(Comparator.comparing(Person::displayName, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(people);
    }

    private ProjectRole role(MentoringRole mentoringRole) {
        return roles.getProjectRole(configuration.role(mentoringRole));
    }
}
