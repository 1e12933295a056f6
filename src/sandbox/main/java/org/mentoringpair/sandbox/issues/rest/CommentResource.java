package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
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
import java.util.Map;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.springframework.stereotype.Component;

/** The comments of an issue over REST. */
@Component
@JiraRest
@Path("issue/{issue}/comment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommentResource {
    private final Issues issues;
    private final Comments comments;
    private final Commenting commenting;
    private final JiraAuthenticationContext authentication;

    CommentResource(Issues issues, Comments comments, Commenting commenting, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.comments = comments;
        this.commenting = commenting;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader())
                .map(issue -> Response.ok(CommentJson.all(comments.on(issue), Answers.base(uri))).build()).orElseGet(Answers::notThere);
    }

    @POST
    public Response add(@PathParam("issue") String idOrKey, JsonNode body, @Context UriInfo uri) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        if (body.has("visibility")) {
            throw new NotPlayed("comments with a visibility", CommentResource.class);
        }
        return issues.browsable(idOrKey, reader()).map(issue -> add(issue, body, Answers.base(uri))).orElseGet(Answers::notThere);
    }

    private Response add(StoredIssue issue, JsonNode body, String base) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredComment comment = commenting.add(issue, reader(), body.path("body").asText(""), errors);
        if (comment == null) {
            return Answers.refused(errors.getErrorMessages().isEmpty() ? 400 : 403, errors);
        }
        Map<String, Object> json = CommentJson.of(comment, base);
        return Response.status(201).location(URI.create((String) json.get("self"))).entity(json).build();
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
