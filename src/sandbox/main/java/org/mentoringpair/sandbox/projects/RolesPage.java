package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Who is in which role of a project, in the project's settings. */
@Component
final class RolesPage implements Page {
    private static final String ADDRESS = "/plugins/servlet/project-config";

    private final Projects projects;
    private final Roles roles;
    private final ProjectRoleService membership;
    private final Administering administering;
    private final Accounts accounts;

    RolesPage(Projects projects, Roles roles, ProjectRoleService membership, Administering administering, Accounts accounts) {
        this.projects = projects;
        this.roles = roles;
        this.membership = membership;
        this.administering = administering;
        this.accounts = accounts;
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS + "/*");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String[] path = visit.rest().split("/", 2);
        Optional<StoredProject> project = projects.byKey(path[0]).filter(found -> administering.project(found, visit.user()));
        if (project.isEmpty() || path.length == 1 || !path[1].equals("roles")) {
            visit.notFound("You cannot edit the configuration of this project.");
        } else if (visit.isPost()) {
            change(visit, project.get());
        } else {
            show(visit, project.get(), List.of());
        }
    }

    private void change(Visit visit, StoredProject project) throws IOException {
        ErrorCollection errors = new SimpleErrorCollection();
        Optional<ProjectRole> role = roles.getProjectRoles().stream()
                .filter(known -> known.getId().toString().equals(visit.parameter("role"))).findFirst();
        String type = visit.parameter("type").equals("group") ? ActorType.GROUP : ActorType.USER;
        List<String> actors = List.of(parameter(type, visit.parameter("member").trim()));
        if (visit.parameter("change").equals("remove")) {
            membership.removeActorsFromProjectRole(actors, role.orElse(null), project, type, errors);
        } else {
            membership.addActorsToProjectRole(actors, role.orElse(null), project, type, errors);
        }
        if (errors.hasAnyErrors()) {
            show(visit, project, errors.getErrorMessages());
        } else {
            visit.redirect(ADDRESS + "/" + project.getKey() + "/roles");
        }
    }

    /** People are typed by username and kept by key. */
    private String parameter(String type, String typed) {
        return type.equals(ActorType.GROUP) ? typed : accounts.byName(typed).map(Account::getKey).orElse(typed);
    }

    private void show(Visit visit, StoredProject project, Collection<String> messages) throws IOException {
        List<RoleOnPage> shown = roles.getProjectRoles().stream()
                .map(role -> RoleOnPage.of(role, roles.getProjectRoleActors(role, project))).toList();
        visit.show("Users and roles", "projects/roles.vm", Map.of("project", project, "roles", shown, "messages", messages));
    }
}
