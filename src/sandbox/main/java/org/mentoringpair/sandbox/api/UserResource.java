package org.mentoringpair.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/user}: one person, and the look-up behind user pickers. */
@Component
@JiraRest
@Path("user")
@Produces(MediaType.APPLICATION_JSON)
public class UserResource {
    private static final int MOST = 1000;

    private final Accounts accounts;
    private final PersonJson people;

    UserResource(Accounts accounts, PersonJson people) {
        this.accounts = accounts;
        this.people = people;
    }

    @GET
    public Response user(@QueryParam("username") String name, @QueryParam("key") String key, @DefaultValue("") @QueryParam("expand") String expand,
                         @Context HttpServletRequest request) {
        if (name == null && key == null) {
            return RestError.of(404, "Either the 'username' or the 'key' query parameters need to be provided");
        }
        Optional<Account> found = key == null ? accounts.byName(name) : accounts.byKey(key);
        return found.map(person -> Response.ok(people.of(person, Base.of(request), expand.contains("groups"))).build())
                .orElseGet(() -> RestError.of(404, key == null ? "The user named '" + name + "' does not exist"
                        : "The user with the key '" + key + "' does not exist"));
    }

    @GET
    @Path("picker")
    public Response picker(@QueryParam("query") String query, @DefaultValue("50") @QueryParam("maxResults") int most, @Context HttpServletRequest request) {
        if (query == null) {
            return RestError.of(400, "The username query parameter was not provided");
        }
        List<Account> matching = query.isBlank() ? List.of() : accounts.search(query, MOST);
        List<Account> shown = matching.stream().limit(Math.max(0, most)).toList();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("users", shown.stream().map(person -> picked(person, query, Base.of(request))).toList());
        json.put("total", matching.size());
        json.put("header", "Showing " + shown.size() + " of " + matching.size() + " matching users");
        return Response.ok(json).build();
    }

    private static Map<String, Object> picked(ApplicationUser person, String query, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", person.getName());
        json.put("key", person.getKey());
        json.put("html", Marked.html(person.getDisplayName() + " - " + person.getEmailAddress() + " (" + person.getName() + ")", query));
        json.put("displayName", person.getDisplayName());
        json.put("avatarUrl", PersonJson.avatar(base));
        return json;
    }
}
