package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Several new issues at once: those that are right are made, whatever is wrong with the others. */
@Component
@JiraRest
@Path("issue/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkResource {
    private final IssueRequests requests;
    private final JiraAuthenticationContext authentication;

    BulkResource(IssueRequests requests, JiraAuthenticationContext authentication) {
        this.requests = requests;
        this.authentication = authentication;
    }

    @POST
    public Response create(JsonNode body, @Context UriInfo uri) {
        if (body == null || !body.path("issueUpdates").isArray()) {
            return RestError.of(400, "A JSON object with issueUpdates was expected.");
        }
        List<Object> made = new ArrayList<>();
        List<Object> errors = new ArrayList<>();
        for (int number = 0; number < body.path("issueUpdates").size(); number++) {
            Response answer = requests.create(body.path("issueUpdates").get(number), authentication.getLoggedInUser(), Answers.base(uri));
            if (answer.getStatus() == Response.Status.CREATED.getStatusCode()) {
                made.add(answer.getEntity());
            } else {
                errors.add(Map.of("status", answer.getStatus(), "elementErrors", answer.getEntity(), "failedElementNumber", number));
            }
        }
        return Response.status(made.isEmpty() ? Response.Status.BAD_REQUEST : Response.Status.CREATED).entity(Map.of("issues", made, "errors", errors)).build();
    }
}
