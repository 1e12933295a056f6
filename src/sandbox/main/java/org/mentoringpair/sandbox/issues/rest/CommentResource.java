package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
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
    private final CommentRequests requests;
    private final JiraAuthenticationContext authentication;

    CommentResource(Issues issues, Comments comments, CommentRequests requests, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.comments = comments;
        this.requests = requests;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader())
                .map(issue -> Response.ok(CommentJson.all(comments.on(issue, reader()), Answers.base(uri))).build()).orElseGet(Answers::notThere);
    }

    @POST
    public Response add(@PathParam("issue") String idOrKey, JsonNode body, @Context UriInfo uri) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        return issues.browsable(idOrKey, reader()).map(issue -> add(issue, body, Answers.base(uri))).orElseGet(Answers::notThere);
    }

    private Response add(StoredIssue issue, JsonNode body, String base) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredComment comment = requests.add(issue, body, reader(), errors);
        if (comment == null) {
            return refused(errors);
        }
        Map<String, Object> json = CommentJson.of(comment, base);
        return Response.status(201).location(URI.create((String) json.get("self"))).entity(json).build();
    }

    @GET
    @Path("{comment}")
    public Response one(@PathParam("issue") String idOrKey, @PathParam("comment") String id, @Context UriInfo uri) {
        return with(idOrKey, id, comment -> Response.ok(CommentJson.of(comment, Answers.base(uri))).build());
    }

    @PUT
    @Path("{comment}")
    public Response edit(@PathParam("issue") String idOrKey, @PathParam("comment") String id, JsonNode body, @Context UriInfo uri) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        return with(idOrKey, id, comment -> {
            ErrorCollection errors = new SimpleErrorCollection();
            requests.edit(comment, body, reader(), errors);
            return errors.hasAnyErrors() ? refused(errors) : one(idOrKey, id, uri);
        });
    }

    @DELETE
    @Path("{comment}")
    public Response delete(@PathParam("issue") String idOrKey, @PathParam("comment") String id) {
        return with(idOrKey, id, comment -> {
            ErrorCollection errors = new SimpleErrorCollection();
            requests.delete(comment, reader(), errors);
            return errors.hasAnyErrors() ? refused(errors) : Response.noContent().build();
        });
    }

    private Response with(String idOrKey, String id, Function<StoredComment, Response> work) {
        return issues.browsable(idOrKey, reader()).map(issue -> (id.matches("[0-9]{1,18}") ? comments.find(issue, Long.parseLong(id), reader())
                : Optional.<StoredComment>empty()).map(work).orElseGet(() -> RestError.of(404, "Can not find a comment for the id: " + id + ".")))
                .orElseGet(Answers::notThere);
    }

    private static Response refused(ErrorCollection errors) {
        return Answers.refused(errors.getErrorMessages().isEmpty() ? 400 : 403, errors);
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
