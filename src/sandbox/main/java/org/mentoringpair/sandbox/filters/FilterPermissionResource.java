package org.mentoringpair.sandbox.filters;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.api.Base;
import org.mentoringpair.sandbox.sharing.Share;
import org.mentoringpair.sandbox.sharing.Shared;
import org.mentoringpair.sandbox.sharing.Shares;
import org.mentoringpair.sandbox.sharing.Sharing;
import org.mentoringpair.sandbox.sharing.SharingRefused;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/filter/{id}/permission}: with whom a filter is shared. */
@Component
@JiraRest
@Path("filter/{id: [0-9]{1,18}}/permission")
@Produces(MediaType.APPLICATION_JSON)
public class FilterPermissionResource {
    private final JiraAuthenticationContext authentication;
    private final Filters filters;
    private final Shares shares;
    private final Sharing sharing;
    private final ShareJson json;

    FilterPermissionResource(JiraAuthenticationContext authentication, Filters filters, Shares shares, Sharing sharing, ShareJson json) {
        this.authentication = authentication;
        this.filters = filters;
        this.shares = shares;
        this.sharing = sharing;
        this.json = json;
    }

    @GET
    public Response list(@PathParam("id") long id, @Context HttpServletRequest http) {
        return seen(id, filter -> Response.ok(all(filter, http)).build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("id") long id, JsonNode body, @Context HttpServletRequest http) {
        if (body.path("edit").asBoolean()) {
            throw new NotPlayed("a filter that others may edit", FilterPermissionResource.class);
        }
        return owned(id, filter -> {
            try {
                shares.add(Shared.FILTER, id, sharing.share(new Sharing.Wish(body.path("type").asText(), body.path("groupname").asText(),
                        body.path("projectId").asText(), body.path("projectRoleId").asText(), body.path("userKey").asText()), user()));
                return Response.status(201).entity(all(filter, http)).build();
            } catch (SharingRefused refused) {
                return RestError.of(400, refused.getMessage());
            }
        });
    }

    @GET
    @Path("{share: [0-9]{1,18}}")
    public Response read(@PathParam("id") long id, @PathParam("share") long shareId, @Context HttpServletRequest http) {
        return seen(id, filter -> share(filter, shareId)
                .map(share -> Response.ok(json.of(share, user(), Base.of(http))).build()).orElseGet(FilterPermissionResource::missing));
    }

    @DELETE
    @Path("{share: [0-9]{1,18}}")
    public Response remove(@PathParam("id") long id, @PathParam("share") long shareId) {
        return owned(id, filter -> {
            if (share(filter, shareId).isEmpty()) {
                return missing();
            }
            shares.remove(Shared.FILTER, id, shareId);
            return Response.noContent().build();
        });
    }

    private Response seen(long id, Function<Filter, Response> work) {
        return filters.seenBy(user(), id).map(work).orElseGet(FilterPermissionResource::missing);
    }

    private Response owned(long id, Function<Filter, Response> work) {
        return seen(id, filter -> filter.isOwnedBy(user()) ? work.apply(filter) : RestError.of(400, "You do not have permission to edit this filter."));
    }

    private Optional<Share> share(Filter filter, long shareId) {
        return shares.of(Shared.FILTER, filter.id()).stream().filter(share -> share.id() == shareId).findFirst();
    }

    private List<Map<String, Object>> all(Filter filter, HttpServletRequest http) {
        return shares.of(Shared.FILTER, filter.id()).stream().map(share -> json.of(share, user(), Base.of(http))).toList();
    }

    private ApplicationUser user() {
        return authentication.getLoggedInUser();
    }

    private static Response missing() {
        return RestError.of(404, "The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.");
    }
}
