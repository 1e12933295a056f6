package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.mentoringpair.sandbox.worklogs.TimeSpent;
import org.mentoringpair.sandbox.worklogs.Worklog;
import org.mentoringpair.sandbox.worklogs.Worklogs;
import org.springframework.stereotype.Component;

/** Logging work over REST. Nothing is estimated here, so that there is no estimate to adjust. */
@Component
@JiraRest
@Path("issue/{issue}/worklog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WorklogResource {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx");
    private static final Set<String> WITHOUT_ESTIMATE = Set.of("auto", "leave");

    private final Issues issues;
    private final Worklogs worklogs;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    WorklogResource(Issues issues, Worklogs worklogs, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.worklogs = worklogs;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader()).map(issue -> Response.ok(WorklogJson.all(issue, worklogs.on(issue), Answers.base(uri))).build())
                .orElseGet(Answers::notThere);
    }

    @POST
    public Response add(@PathParam("issue") String idOrKey, @DefaultValue("auto") @QueryParam("adjustEstimate") String estimate, JsonNode body,
                        @Context UriInfo uri) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        if (!WITHOUT_ESTIMATE.contains(estimate) || body.has("visibility")) {
            throw new NotPlayed("a worklog with an estimate or a visibility", WorklogResource.class);
        }
        return issues.browsable(idOrKey, reader()).map(issue -> add(issue, body, Answers.base(uri))).orElseGet(Answers::notThere);
    }

    private Response add(StoredIssue issue, JsonNode body, String base) {
        if (!permissions.hasPermission(Worklogs.WORK, issue, reader())) {
            return RestError.of(403, "You do not have the permission to associate a worklog to this issue.");
        }
        OptionalLong seconds = body.has("timeSpentSeconds") ? OptionalLong.of(body.get("timeSpentSeconds").asLong())
                : TimeSpent.read(body.path("timeSpent").asText(""));
        if (seconds.isEmpty() || seconds.getAsLong() <= 0) {
            return RestError.of(400, List.of(), Map.of("timeLogged", "Invalid time duration entered."));
        }
        Instant started;
        try {
            started = body.hasNonNull("started") ? MOMENT.parse(body.get("started").asText(), Instant::from) : null;
        } catch (DateTimeException unreadable) {
            return RestError.of(400, List.of(), Map.of("startDate", "Please enter a valid date."));
        }
        Worklog worklog = worklogs.add(issue, reader(), body.path("comment").asText(""), started, seconds.getAsLong());
        Map<String, Object> json = WorklogJson.of(issue, worklog, base);
        return Response.created(URI.create((String) json.get("self"))).entity(json).build();
    }

    @DELETE
    @Path("{worklog}")
    public Response delete(@PathParam("issue") String idOrKey, @PathParam("worklog") String id,
                           @DefaultValue("auto") @QueryParam("adjustEstimate") String estimate) {
        if (!WITHOUT_ESTIMATE.contains(estimate)) {
            throw new NotPlayed("deleting a worklog with an estimate", WorklogResource.class);
        }
        return issues.browsable(idOrKey, reader()).map(issue -> worklogs.on(issue).stream().filter(worklog -> Long.toString(worklog.id()).equals(id)).findFirst()
                .map(worklog -> delete(issue, worklog)).orElseGet(() -> RestError.of(404, "Cannot find worklog with id: '" + id + "'.")))
                .orElseGet(Answers::notThere);
    }

    private Response delete(StoredIssue issue, Worklog worklog) {
        boolean own = reader() != null && worklog.author().getKey().equals(reader().getKey());
        if (!permissions.hasPermission(Worklogs.DELETE_ALL, issue, reader()) && !(own && permissions.hasPermission(Worklogs.DELETE_OWN, issue, reader()))) {
            return RestError.of(400, "You do not have permission to delete worklog with id '" + worklog.id() + "'.");
        }
        worklogs.remove(issue, worklog);
        return Response.noContent().build();
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
