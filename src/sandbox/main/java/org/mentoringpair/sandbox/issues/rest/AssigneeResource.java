package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.issues.Assigning;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Gives an issue to somebody over REST. */
@Component
@JiraRest
@Path("issue/{issue}/assignee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class AssigneeResource {
    private static final String AUTOMATIC = "-1";

    private final Issues issues;
    private final Assigning assigning;
    private final JiraAuthenticationContext authentication;

    AssigneeResource(Issues issues, Assigning assigning, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.assigning = assigning;
        this.authentication = authentication;
    }

    @PUT
    public Response assign(@PathParam("issue") String idOrKey, JsonNode body) {
        if (body == null || !body.has("name")) {
            return RestError.of(400, "A JSON object with the name of the assignee was expected.");
        }
        String name = body.get("name").isNull() ? null : body.get("name").asText();
        if (AUTOMATIC.equals(name)) {
            throw new NotPlayed("the automatic assignee", AssigneeResource.class);
        }
        return issues.browsable(idOrKey, reader()).map(issue -> assign(issue, name)).orElseGet(Answers::notThere);
    }

    private Response assign(StoredIssue issue, String name) {
        if (!assigning.mayAssign(issue, reader())) {
            return RestError.of(403, "You do not have permission to assign issues.");
        }
        ErrorCollection errors = new SimpleErrorCollection();
        assigning.assign(issue, name, reader(), errors);
        return errors.hasAnyErrors() ? Answers.refused(400, errors) : Response.noContent().build();
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
