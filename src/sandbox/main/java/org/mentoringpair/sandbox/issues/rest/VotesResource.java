package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
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
import java.util.Map;
import java.util.function.BiConsumer;
import org.mentoringpair.sandbox.interest.Interested;
import org.mentoringpair.sandbox.interest.Voters;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Votes for an issue over REST: nobody votes for what they reported, nor for what is resolved. */
@Component
@JiraRest
@Path("issue/{issue}/votes")
@Produces(MediaType.APPLICATION_JSON)
public final class VotesResource {
    private final Issues issues;
    private final Voters voters;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    VotesResource(Issues issues, Voters voters, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.voters = voters;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader()).filter(issue -> permissions.hasPermission(Interested.SEE_WHO, issue, reader())).map(issue -> {
            Map<String, Object> json = InterestJson.votes(issue, voters.in(issue), reader(), Answers.base(uri));
            json.put("voters", InterestJson.people(voters.in(issue), Answers.base(uri)));
            return Response.ok(json).build();
        }).orElseGet(Answers::notThere);
    }

    @POST
    public Response vote(@PathParam("issue") String idOrKey) {
        return change(idOrKey, voters::add);
    }

    @DELETE
    public Response unvote(@PathParam("issue") String idOrKey) {
        return change(idOrKey, voters::remove);
    }

    private Response change(String idOrKey, BiConsumer<StoredIssue, ApplicationUser> change) {
        return issues.browsable(idOrKey, reader()).map(issue -> {
            if (issue.getResolutionId() != null) {
                return RestError.of(404, "You cannot vote on a resolved issue.");
            }
            if (reader().equals(issue.getReporter())) {
                return RestError.of(404, "You cannot vote for an issue you have reported.");
            }
            change.accept(issue, reader());
            return Response.noContent().build();
        }).orElseGet(Answers::notThere);
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
