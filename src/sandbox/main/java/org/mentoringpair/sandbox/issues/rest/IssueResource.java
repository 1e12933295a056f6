package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.mentoringpair.sandbox.issues.IssueDeletion;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Issues over REST. */
@Component
@JiraRest
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    /** Jira has resources of these names beside the issues; none of them is an issue that is not there. */
    private static final String ONE = "{issue: (?!(createmeta|bulk|picker|archive)$)[^/]+}";

    private final Issues issues;
    private final IssueAnswers answers;
    private final IssueRequests requests;
    private final IssueDeletion deletion;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    IssueResource(Issues issues, IssueAnswers answers, IssueRequests requests, IssueDeletion deletion, PermissionManager permissions,
                  JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.answers = answers;
        this.requests = requests;
        this.deletion = deletion;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("issue") String idOrKey, @DefaultValue("") @QueryParam("expand") String expand, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader())
                .map(issue -> Response.ok(answers.whole(issue, reader(), expand, Answers.base(uri))).build()).orElseGet(Answers::notThere);
    }

    @POST
    public Response create(JsonNode body, @Context UriInfo uri) {
        return body == null || !body.isObject() ? Answers.noObject() : requests.create(body, reader(), Answers.base(uri));
    }

    @PUT
    @Path(ONE)
    public Response update(@PathParam("issue") String idOrKey, JsonNode body) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        return issues.browsable(idOrKey, reader()).map(issue -> requests.update(issue, body, reader())).orElseGet(Answers::notThere);
    }

    @DELETE
    @Path(ONE)
    public Response delete(@PathParam("issue") String idOrKey, @QueryParam("deleteSubtasks") boolean withSubTasks) {
        return issues.browsable(idOrKey, reader()).map(issue -> delete(issue, withSubTasks)).orElseGet(Answers::notThere);
    }

    private Response delete(StoredIssue issue, boolean withSubTasks) {
        if (!permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, issue, reader())) {
            return RestError.of(403, "You do not have permission to delete issues in this project.");
        }
        if (!withSubTasks && !issue.getSubTaskObjects().isEmpty()) {
            return RestError.of(400, "The issue '" + issue.getKey() + "' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue"
                    + " and all its subtasks.");
        }
        deletion.delete(issue, reader());
        return Response.noContent().build();
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
