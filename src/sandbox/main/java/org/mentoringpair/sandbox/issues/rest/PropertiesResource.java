package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.properties.IssueProperties;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** The properties of an issue over REST: read by whoever browses the issue, written by whoever may edit it. */
@Component
@JiraRest
@Path("issue/{issue}/properties")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertiesResource {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32768;

    private final Issues issues;
    private final IssueProperties properties;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    PropertiesResource(Issues issues, IssueProperties properties, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.properties = properties;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Response keys(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader()).map(issue -> Response.ok(Map.of("keys", properties.keys(issue).stream()
                .map(key -> Map.of("self", Answers.base(uri) + "/rest/api/2/issue/" + issue.getId() + "/properties/" + key, "key", key)).toList())).build())
                .orElseGet(Answers::notThere);
    }

    @GET
    @Path("{key}")
    public Response one(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
        Optional<StoredIssue> issue = issues.browsable(idOrKey, reader());
        return issue.isEmpty() ? Answers.notThere() : properties.value(issue.get(), key)
                .map(json -> Response.ok(Map.of("key", key, "value", new RawValue(json))).build()).orElseGet(() -> noneOf(key));
    }

    @PUT
    @Path("{key}")
    public Response set(@PathParam("issue") String idOrKey, @PathParam("key") String key, JsonNode value) {
        if (value == null || value.isMissingNode() || key.length() > LONGEST_KEY || value.toString().length() > LONGEST_VALUE) {
            return RestError.of(400, "The value of a property is JSON of at most 32768 characters, its key has at most 255.");
        }
        return edited(idOrKey, issue -> Response.status(properties.set(issue, key, value.toString()) ? 201 : 200).build());
    }

    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("issue") String idOrKey, @PathParam("key") String key) {
        return edited(idOrKey, issue -> properties.remove(issue, key) ? Response.noContent().build() : noneOf(key));
    }

    private Response edited(String idOrKey, Function<StoredIssue, Response> change) {
        return issues.browsable(idOrKey, reader()).map(issue -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, reader()) ? change.apply(issue)
                : RestError.of(403, "You do not have permission to edit issues in this project.")).orElseGet(Answers::notThere);
    }

    private static Response noneOf(String key) {
        return RestError.of(404, "The property with key '" + key + "' does not exist.");
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
