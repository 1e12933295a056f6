package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.sandbox.api.Base;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/dashboard}: the dashboards somebody may see, and the properties of the items on them. */
@Component
@JiraRest
@Path("dashboard")
@Produces(MediaType.APPLICATION_JSON)
public class DashboardResource {
    private static final int LONGEST_VALUE = 32768;
    private static final String ITEM = "{id: [0-9]{1,18}}/items/{item: [0-9]{1,18}}/properties";

    private final JiraAuthenticationContext authentication;
    private final Dashboards dashboards;
    private final Items items;

    DashboardResource(JiraAuthenticationContext authentication, Dashboards dashboards, Items items) {
        this.authentication = authentication;
        this.dashboards = dashboards;
        this.items = items;
    }

    @GET
    public Map<String, Object> list(@QueryParam("filter") String filter, @QueryParam("startAt") @DefaultValue("0") int startAt,
                                    @QueryParam("maxResults") @DefaultValue("20") int maxResults, @Context HttpServletRequest http) {
        List<Dashboard> all = "my".equals(filter) ? dashboards.ownedBy(user())
                : "favourite".equals(filter) ? dashboards.favouritesOf(user()) : dashboards.seenBy(user());
        int start = Math.max(0, startAt);
        int most = Math.max(0, Math.min(maxResults, 1000));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", start);
        json.put("maxResults", most);
        json.put("total", all.size());
        json.put("dashboards", all.stream().skip(start).limit(most).map(dashboard -> json(dashboard, Base.of(http))).toList());
        return json;
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response read(@PathParam("id") long id, @Context HttpServletRequest http) {
        return dashboards.seenBy(user(), id).map(dashboard -> Response.ok(json(dashboard, Base.of(http))).build()).orElseGet(() -> missing(id));
    }

    @GET
    @Path(ITEM)
    public Response keys(@PathParam("id") long id, @PathParam("item") long item, @Context HttpServletRequest http) {
        String self = Base.of(http) + "/rest/api/2/dashboard/" + id + "/items/" + item + "/properties/";
        return seen(id, item, dashboard -> Response.ok(Map.of("keys", items.properties(item).stream()
                .map(key -> Map.of("self", self + key, "key", key)).toList())).build());
    }

    @GET
    @Path(ITEM + "/{key}")
    public Response property(@PathParam("id") long id, @PathParam("item") long item, @PathParam("key") String key) {
        return seen(id, item, dashboard -> items.property(item, key)
                .map(json -> Response.ok(Map.of("key", key, "value", new RawValue(json))).build()).orElseGet(() -> noneOf(key)));
    }

    @PUT
    @Path(ITEM + "/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@PathParam("id") long id, @PathParam("item") long item, @PathParam("key") String key, JsonNode value) {
        if (value == null || value.isMissingNode() || key.length() > 255 || value.toString().length() > LONGEST_VALUE) {
            return RestError.of(400, "The value of a property is JSON of at most 32768 characters, its key has at most 255.");
        }
        return owned(id, item, dashboard -> Response.status(items.setProperty(item, key, value.toString()) ? 201 : 200).build());
    }

    @DELETE
    @Path(ITEM + "/{key}")
    public Response remove(@PathParam("id") long id, @PathParam("item") long item, @PathParam("key") String key) {
        return owned(id, item, dashboard -> items.removeProperty(item, key) ? Response.noContent().build() : noneOf(key));
    }

    private Response seen(long id, long item, Function<Dashboard, Response> work) {
        Optional<Dashboard> dashboard = dashboards.seenBy(user(), id);
        if (dashboard.isEmpty()) {
            return missing(id);
        }
        return items.on(id, item).isPresent() ? work.apply(dashboard.get()) : RestError.of(404, "The dashboard item with id '" + item + "' does not exist.");
    }

    private Response owned(long id, long item, Function<Dashboard, Response> work) {
        return seen(id, item, dashboard -> dashboard.isOwnedBy(user()) ? work.apply(dashboard) : RestError.of(403, "You do not have permission to edit this dashboard."));
    }

    private static Map<String, String> json(Dashboard dashboard, String base) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("id", String.valueOf(dashboard.id()));
        json.put("name", dashboard.name());
        json.put("self", base + "/rest/api/2/dashboard/" + dashboard.id());
        json.put("view", base + "/secure/Dashboard.jspa?selectPageId=" + dashboard.id());
        return json;
    }

    private static Response missing(long id) {
        return RestError.of(404, "The dashboard with id '" + id + "' does not exist.");
    }

    private static Response noneOf(String key) {
        return RestError.of(404, "The property with key '" + key + "' does not exist.");
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }
}
