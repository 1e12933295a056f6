package org.mentoringpair.sandbox.api;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/issueLinkType}: the types of link that people can choose. */
@Component
@JiraRest
@Path("issueLinkType")
@Produces(MediaType.APPLICATION_JSON)
public class IssueLinkTypeResource {
    private final IssueLinkTypeManager types;

    IssueLinkTypeResource(IssueLinkTypeManager types) {
        this.types = types;
    }

    @GET
    public Map<String, List<Map<String, Object>>> all(@Context HttpServletRequest request) {
        return Map.of("issueLinkTypes", types.getIssueLinkTypes().stream().map(type -> json(type, Base.of(request))).toList());
    }

    @GET
    @Path("{type}")
    public Response one(@PathParam("type") String id, @Context HttpServletRequest request) {
        return types.getIssueLinkTypes().stream().filter(type -> type.getId().toString().equals(id)).findFirst()
                .map(type -> Response.ok(json(type, Base.of(request))).build())
                .orElseGet(() -> RestError.of(404, "No issue link type with id '" + id + "' found."));
    }

    private static Map<String, Object> json(IssueLinkType type, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", type.getId().toString());
        json.put("name", type.getName());
        json.put("inward", type.getInward());
        json.put("outward", type.getOutward());
        json.put("self", base + "/rest/api/2/issueLinkType/" + type.getId());
        return json;
    }
}
