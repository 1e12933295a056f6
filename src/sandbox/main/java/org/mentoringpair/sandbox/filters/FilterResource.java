package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mentoringpair.sandbox.api.Base;
import org.mentoringpair.sandbox.sharing.Favourites;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Sharing;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/filter}: somebody else's unshared filter and one that is not there are answered alike. */
@Component
@JiraRest
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
public class FilterResource {
    private static final String NOT_AVAILABLE = "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.";

    private final JiraAuthenticationContext authentication;
    private final Filters filters;
    private final FilterSaving saving;
    private final Sharing sharing;
    private final Favourites favourites;
    private final FilterJson json;

    FilterResource(JiraAuthenticationContext authentication, Filters filters, FilterSaving saving, Sharing sharing, Favourites favourites, FilterJson json) {
        this.authentication = authentication;
        this.filters = filters;
        this.saving = saving;
        this.sharing = sharing;
        this.favourites = favourites;
        this.json = json;
    }

    /** A new filter is shared as the person's default says; who it is shared with besides is sent afterwards. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonNode body, @Context HttpServletRequest http) {
        return answered(() -> {
            Filter saved = saving.save(user(), text(body, "name", ""), text(body, "description", ""), text(body, "jql", ""), sharing.byDefault(user()));
            if (body.path("favourite").asBoolean()) {
                favourites.set(Shared.FILTER, saved.id(), user(), true);
            }
            return shown(saved, http);
        });
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response read(@PathParam("id") long id, @Context HttpServletRequest http) {
        return found(id).map(filter -> shown(filter, http)).orElseGet(FilterResource::notAvailable);
    }

    /** What is not sent stays as it is. */
    @PUT
    @Path("{id: [0-9]{1,18}}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") long id, JsonNode body, @Context HttpServletRequest http) {
        return found(id).map(filter -> answered(() -> shown(saving.change(user(), filter, text(body, "name", filter.name()),
                text(body, "description", filter.description()), text(body, "jql", filter.jql())), http))).orElseGet(FilterResource::notAvailable);
    }

    @DELETE
    @Path("{id: [0-9]{1,18}}")
    public Response delete(@PathParam("id") long id) {
        Optional<Filter> filter = found(id);
        if (filter.isEmpty()) {
            return notAvailable();
        }
        if (!filter.get().isOwnedBy(user())) {
            return RestError.of(400, "You do not have permission to delete this filter.");
        }
        filters.remove(filter.get());
        return Response.noContent().build();
    }

    @GET
    @Path("favourite")
    public List<Map<String, Object>> favourites(@Context HttpServletRequest http) {
        return filters.favouritesOf(user()).stream().map(filter -> json.of(filter, user(), Base.of(http))).toList();
    }

    @GET
    @Path("defaultShareScope")
    public Map<String, String> defaultShareScope() {
        return Map.of("scope", sharing.isSharedByDefault(user()) ? "AUTHENTICATED" : "PRIVATE");
    }

    @PUT
    @Path("defaultShareScope")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeDefaultShareScope(JsonNode body) {
        String scope = text(body, "scope", "");
        if (!List.of("AUTHENTICATED", "PRIVATE").contains(scope)) {
            return RestError.of(400, "'" + scope + "' is not a valid share scope.");
        }
        sharing.shareByDefault(user(), scope.equals("AUTHENTICATED"));
        return Response.ok(defaultShareScope()).build();
    }

    private static Response answered(Supplier<Response> work) {
        try {
            return work.get();
        } catch (FilterRefused refused) {
            return RestError.of(400, refused.sentences(), refused.errors());
        }
    }

    private Response shown(Filter filter, HttpServletRequest http) {
        return Response.ok(json.of(filter, user(), Base.of(http))).build();
    }

    private Optional<Filter> found(long id) {
        return filters.seenBy(user(), id);
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }

    private static String text(JsonNode body, String name, String otherwise) {
        JsonNode value = body.path(name);
        return value.isMissingNode() || value.isNull() ? otherwise : value.asText();
    }

    private static Response notAvailable() {
        return RestError.of(400, NOT_AVAILABLE);
    }
}
