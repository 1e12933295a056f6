package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mentoringpair.sandbox.interest.Interested;
import org.mentoringpair.sandbox.interest.Watchers;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** The watchers of an issue over REST. Everybody who sees an issue may watch it; others are added and removed by who may manage watchers. */
@Component
@JiraRest
@Path("issue/{issue}/watchers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WatchersResource {
    private static final ProjectPermissionKey MANAGE = new ProjectPermissionKey("MANAGE_WATCHERS");

    private final Issues issues;
    private final Watchers watchers;
    private final Accounts accounts;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext authentication;

    WatchersResource(Issues issues, Watchers watchers, Accounts accounts, PermissionManager permissions, JiraAuthenticationContext authentication) {
        this.issues = issues;
        this.watchers = watchers;
        this.accounts = accounts;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader()).map(issue -> {
            List<ApplicationUser> all = watchers.in(issue);
            Map<String, Object> json = InterestJson.watches(issue, all, reader(), Answers.base(uri));
            json.put("watchers", InterestJson.people(permissions.hasPermission(Interested.SEE_WHO, issue, reader()) ? all : List.of(), Answers.base(uri)));
            return Response.ok(json).build();
        }).orElseGet(Answers::notThere);
    }

    /** @param username a JSON string, or nothing for the asker */
    @POST
    public Response add(@PathParam("issue") String idOrKey, JsonNode username) {
        String name = username == null || username.isNull() || username.isMissingNode() ? reader().getName() : username.asText();
        return change(idOrKey, name, watchers::add, "add to");
    }

    @DELETE
    public Response remove(@PathParam("issue") String idOrKey, @QueryParam("username") String username) {
        return username == null ? RestError.of(400, "The username query parameter was not provided")
                : change(idOrKey, username, watchers::remove, "remove from");
    }

    private Response change(String idOrKey, String username, BiConsumer<StoredIssue, ApplicationUser> change, String deed) {
        Optional<StoredIssue> issue = issues.browsable(idOrKey, reader());
        if (issue.isEmpty()) {
            return Answers.notThere();
        }
        if (!username.equals(reader().getName()) && !permissions.hasPermission(MANAGE, issue.get(), reader())) {
            return RestError.of(401, "User '" + reader().getName() + "' is not allowed to " + deed + " the watchers of issue '" + issue.get().getKey() + "'");
        }
        // whoever cannot see the issue cannot watch it either; they may still be taken off
        return accounts.byName(username).filter(person -> deed.startsWith("remove") || issues.browsable(idOrKey, person).isPresent()).map(person -> {
            change.accept(issue.get(), person);
            return Response.noContent().build();
        }).orElseGet(() -> RestError.of(400, "The user \"" + username + "\" does not have permission to view this issue. This user will not be added to the watch list."));
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
