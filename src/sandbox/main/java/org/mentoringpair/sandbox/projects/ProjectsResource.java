package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Projects over REST: those the caller may browse, and new ones. */
@Component
@JiraRest
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectsResource {
    private final Projects projects;
    private final Roles roles;
    private final IssueTypeSchemeManager issueTypes;
    private final JiraAuthenticationContext authentication;
    private final NewProjects newProjects;
    private final ProjectDeletion deletion;

    ProjectsResource(Projects projects, Roles roles, IssueTypeSchemeManager issueTypes, JiraAuthenticationContext authentication,
                     NewProjects newProjects, ProjectDeletion deletion) {
        this.projects = projects;
        this.roles = roles;
        this.issueTypes = issueTypes;
        this.authentication = authentication;
        this.newProjects = newProjects;
        this.deletion = deletion;
    }

    @GET
    @UnrestrictedAccess
    public List<ProjectJson.InList> list(@Context UriInfo uri) {
        return projects.browsableBy(authentication.getLoggedInUser()).stream()
                .map(project -> ProjectJson.InList.of(project, base(uri))).toList();
    }

    @GET
    @Path("{project}")
    @UnrestrictedAccess
    public Response one(@PathParam("project") String keyOrId, @Context UriInfo uri) {
        return projects.browsable(keyOrId, authentication.getLoggedInUser())
                .map(project -> Response.ok(ProjectJson.of(project, issueTypes.getIssueTypesForProject(project), roles.getProjectRoles(), base(uri))).build())
                .orElseGet(() -> notFound(keyOrId));
    }

    @POST
    @AdminOnly
    public Response create(NewProjectJson asked, @Context UriInfo uri) {
        if (asked == null) {
            return RestError.of(400, "A project is created from a JSON object.");
        }
        Optional<ProjectTemplate> template = newProjects.template(asked);
        if (template.isEmpty()) {
            return RestError.of(400, List.of(), Map.of("projectType", "An invalid project type or template was specified."));
        }
        NewProject project = asked.with(template.get());
        ErrorCollection errors = newProjects.check(project);
        if (errors.hasAnyErrors()) {
            return refused(errors);
        }
        try {
            return answer(newProjects.create(project), uri);
        } catch (DuplicateKeyException someoneWasFaster) {
            return refused(newProjects.check(project));
        }
    }

    /** Administrators delete what they may not browse, too. */
    @DELETE
    @Path("{project}")
    @AdminOnly
    public Response delete(@PathParam("project") String keyOrId) {
        Optional<StoredProject> project = projects.byKeyOrId(keyOrId);
        project.ifPresent(found -> deletion.delete(found, authentication.getLoggedInUser()));
        return project.isPresent() ? Response.noContent().build() : notFound(keyOrId);
    }

    private static Response refused(ErrorCollection errors) {
        return RestError.of(400, List.copyOf(errors.getErrorMessages()), errors.getErrors());
    }

    private static Response answer(CreatedProject created, UriInfo uri) {
        if (!created.problem().isEmpty()) {
            return RestError.of(500, created.problem());
        }
        String self = ProjectJson.self(created.project(), base(uri));
        return Response.created(URI.create(self))
                .entity(Map.of("self", self, "id", created.project().getId(), "key", created.project().getKey())).build();
    }

    static Response notFound(String keyOrId) {
        return RestError.of(404, "No project could be found with key '" + keyOrId + "'.");
    }

    static String base(UriInfo uri) {
        return uri.getBaseUri().toString().replaceFirst("/rest/.*$", "");
    }
}
