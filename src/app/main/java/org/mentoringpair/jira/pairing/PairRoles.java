package org.mentoringpair.jira.pairing;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringRole;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.people.Person;

/** The members of the roles Mentor, Mentee and Programme manager in one project. */
final class PairRoles {
    private static final String USERS = "atlassian-user-role-actor";

    private final ProjectRoleManager roles;
    private final ProjectRoleService membership;
    private final SharedConfiguration configuration;

    PairRoles(ProjectRoleManager roles, ProjectRoleService membership, SharedConfiguration configuration) {
        this.roles = roles;
        this.membership = membership;
        this.configuration = configuration;
    }

    /** Whoever is in the role besides goes: a group that a default gave a place there would read along. */
    void give(MentoringRole mentoringRole, Project project, Set<String> userKeys) {
        ProjectRole role = role(mentoringRole);
        Set<RoleActor> present = roles.getProjectRoleActors(role, project).getRoleActors();
        Set<String> missing = new TreeSet<>(userKeys);
        Map<String, List<String>> toRemove = present.stream()
                .filter(actor -> !(USERS.equals(actor.getType()) && missing.remove(actor.getParameter())))
                .collect(Collectors.groupingBy(RoleActor::getType, Collectors.mapping(RoleActor::getParameter, Collectors.toList())));

        ErrorCollection errors = new SimpleErrorCollection();
        toRemove.forEach((type, actors) -> membership.removeActorsFromProjectRole(actors, role, project, type, errors));
        if (!missing.isEmpty()) {
            membership.addActorsToProjectRole(missing, role, project, USERS, errors);
        }
        JirasRefusal.unlessFree(errors);
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
