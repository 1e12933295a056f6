package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** The roles of a project over REST, for those who administer it; for everybody else the project is not there. */
@Component
@JiraRest
@Path("project/{project}/role")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RolesResource {
    private final Projects projects;
    private final Roles roles;
    private final ProjectRoleService membership;
    private final Administering administering;
    private final Accounts accounts;

    RolesResource(Projects projects, Roles roles, ProjectRoleService membership, Administering administering, Accounts accounts) {
        this.projects = projects;
        this.roles = roles;
        this.membership = membership;
        this.administering = administering;
        this.accounts = accounts;
    }

    @GET
    public Map<String, String> list(@PathParam("project") String keyOrId, @Context UriInfo uri) {
        return ProjectJson.addresses(project(keyOrId), roles.getProjectRoles(), ProjectsResource.base(uri));
    }

    @GET
    @Path("{role}")
    public RoleJson one(@PathParam("project") String keyOrId, @PathParam("role") long id, @Context UriInfo uri) {
        return shown(project(keyOrId), role(id), uri);
    }

    @POST
    @Path("{role}")
    public Response add(@PathParam("project") String keyOrId, @PathParam("role") long id, MembersJson members, @Context UriInfo uri) {
        StoredProject project = project(keyOrId);
        ProjectRole role = role(id);
        ErrorCollection errors = new SimpleErrorCollection();
        if (members == null || members.isEmpty()) {
            return RestError.of(400, "Name at least one user or group.");
        }
        if (members.user() != null) {
            membership.addActorsToProjectRole(members.user().stream().map(this::key).toList(), role, project, ActorType.USER, errors);
        }
        if (members.group() != null && !errors.hasAnyErrors()) {
            membership.addActorsToProjectRole(members.group(), role, project, ActorType.GROUP, errors);
        }
        return errors.hasAnyErrors() ? refused(errors) : Response.ok(shown(project, role, uri)).build();
    }

    @DELETE
    @Path("{role}")
    public Response remove(@PathParam("project") String keyOrId, @PathParam("role") long id, @QueryParam("user") String user,
                           @QueryParam("group") String group) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (user == null && group == null) {
            return RestError.of(400, "Name a user or a group.");
        } else if (user != null) {
            membership.removeActorsFromProjectRole(List.of(key(user)), role(id), project(keyOrId), ActorType.USER, errors);
        } else {
            membership.removeActorsFromProjectRole(List.of(group), role(id), project(keyOrId), ActorType.GROUP, errors);
        }
        return errors.hasAnyErrors() ? refused(errors) : Response.noContent().build();
    }

    /**
     * Who is to join a role.
     *
     * @param user  usernames
     * @param group names of groups
     */
    public record MembersJson(List<String> user, List<String> group) {
        boolean isEmpty() {
            return user == null && group == null;
        }
    }

    private static Response refused(ErrorCollection errors) {
        return RestError.of(400, List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }

    private RoleJson shown(StoredProject project, ProjectRole role, UriInfo uri) {
        return RoleJson.of(project, role, roles.getProjectRoleActors(role, project), ProjectsResource.base(uri));
    }

    /** REST names people by username, the service by key. */
    private String key(String username) {
        return accounts.byName(username).map(Account::getKey).orElse(username);
    }

    private StoredProject project(String keyOrId) {
        return projects.byKeyOrId(keyOrId)
                .filter(administering::projectForWhoeverIsLoggedIn)
                .orElseThrow(() -> new WebApplicationException(ProjectsResource.notFound(keyOrId)));
    }

    private ProjectRole role(long id) {
        ProjectRole role = roles.getProjectRole(id);
        if (role == null) {
            throw new WebApplicationException(RestError.of(404, "Can not retrieve a role actor for a null project role."));
        }
        return role;
    }
}
