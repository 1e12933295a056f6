package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/**
 * What the asker can create, and what there is to fill in. Page by page as Jira has it since version 9, and all at
 * once as older clients still ask for it.
 */
@Component
@JiraRest
@Path("issue/createmeta")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
    private final IssueTypeSchemeManager types;
    private final CreateFields fields;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    CreateMetaResource(IssueTypeSchemeManager types, CreateFields fields, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.types = types;
        this.fields = fields;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Map<String, Object> all(@QueryParam("projectIds") List<String> ids, @QueryParam("projectKeys") List<String> keys,
                                   @QueryParam("issuetypeIds") List<String> typeIds, @QueryParam("issuetypeNames") List<String> typeNames,
                                   @DefaultValue("") @QueryParam("expand") String expand, @Context UriInfo uri) {
        List<String> wantedProjects = Stream.concat(separated(ids), separated(keys)).toList();
        List<String> wantedTypes = Stream.concat(separated(typeIds), typeNames.stream()).toList();
        boolean withFields = expand.contains("projects.issuetypes.fields");
        return Map.of("expand", "projects", "projects", open().stream()
                .filter(project -> wantedProjects.isEmpty() || wantedProjects.contains(project.getKey()) || wantedProjects.contains(project.getId().toString()))
                .map(project -> project(project, wantedTypes, withFields, Answers.base(uri))).toList());
    }

    private Map<String, Object> project(Project project, List<String> wantedTypes, boolean withFields, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "issuetypes");
        json.put("self", base + "/rest/api/2/project/" + project.getId());
        json.put("id", project.getId().toString());
        json.put("key", project.getKey());
        json.put("name", project.getName());
        json.put("avatarUrls", Map.of("48x48", base + "/secure/projectavatar"));
        json.put("issuetypes", types.getIssueTypesForProject(project).stream()
                .filter(type -> wantedTypes.isEmpty() || wantedTypes.contains(type.getId()) || wantedTypes.contains(type.getName())).map(type -> {
                    Map<String, Object> ofType = ConstantJson.type(type, base);
                    if (withFields) {
                        ofType.put("expand", "fields");
                        ofType.put("fields", fields.of(project, type, authentication.getLoggedInUser(), base));
                    }
                    return ofType;
                }).toList());
        return json;
    }

    @GET
    @Path("{project}/issuetypes")
    public Response types(@PathParam("project") String keyOrId, @DefaultValue("0") @QueryParam("startAt") int start,
                          @DefaultValue("50") @QueryParam("maxResults") int most, @Context UriInfo uri) {
        return project(keyOrId).map(project -> page(types.getIssueTypesForProject(project).stream()
                .map(type -> ConstantJson.type(type, Answers.base(uri))).toList(), start, most)).orElseGet(CreateMetaResource::noProject);
    }

    @GET
    @Path("{project}/issuetypes/{type}")
    public Response fields(@PathParam("project") String keyOrId, @PathParam("type") String typeId, @DefaultValue("0") @QueryParam("startAt") int start,
                           @DefaultValue("50") @QueryParam("maxResults") int most, @Context UriInfo uri) {
        Optional<Project> project = project(keyOrId);
        Optional<IssueType> type = project.flatMap(found -> types.getIssueTypesForProject(found).stream()
                .filter(offered -> offered.getId().equals(typeId)).findFirst());
        if (project.isEmpty()) {
            return noProject();
        }
        return type.map(found -> page(List.copyOf(fields.of(project.get(), found, authentication.getLoggedInUser(), Answers.base(uri)).values()), start, most))
                .orElseGet(() -> RestError.of(404, "The issue type with id '" + typeId + "' does not exist in the project."));
    }

    private static Response page(List<Map<String, Object>> all, int start, int most) {
        int from = Math.max(0, Math.min(start, all.size()));
        int to = Math.min(all.size(), from + Math.max(0, most));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("maxResults", most);
        json.put("startAt", start);
        json.put("total", all.size());
        json.put("isLast", to == all.size());
        json.put("values", all.subList(from, to));
        return Response.ok(json).build();
    }

    /** The projects in which the asker may create an issue. */
    private List<Project> open() {
        return List.copyOf(permissions.getProjects(ProjectPermissions.CREATE_ISSUES, authentication.getLoggedInUser()));
    }

    private Optional<Project> project(String keyOrId) {
        return open().stream().filter(project -> project.getKey().equals(keyOrId) || project.getId().toString().equals(keyOrId)).findFirst();
    }

    private static Response noProject() {
        return RestError.of(404, "No project could be found, or you may not create issues in it.");
    }

    private static Stream<String> separated(List<String> values) {
        return values.stream().flatMap(value -> Stream.of(value.split(",")));
    }
}
