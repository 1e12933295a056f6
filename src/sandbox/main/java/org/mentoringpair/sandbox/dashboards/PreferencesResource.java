package org.mentoringpair.sandbox.dashboards;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Keeps the preferences of an item. Behind {@code API.savePreferences}, which alone apps call; the shape of what is sent is the sandbox's own. */
@Component
@JiraRest("dashboards")
@Path("{id: [0-9]{1,18}}/gadget/{item: [0-9]{1,18}}/prefs")
public class PreferencesResource {
    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final Dashboards dashboards;
    private final Items items;

    PreferencesResource(JiraAuthenticationContext authentication, GlobalPermissionManager permissions, Dashboards dashboards, Items items) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.dashboards = dashboards;
        this.items = items;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("id") long id, @PathParam("item") long item, JsonNode sent) {
        Optional<Dashboard> dashboard = dashboards.seenBy(authentication.getLoggedInUser(), id).filter(this::mayChange);
        if (dashboard.isEmpty() || items.on(id, item).isEmpty()) {
            return RestError.of(404, "There is no such item on a dashboard that you may edit.");
        }
        Map<String, String> preferences = new LinkedHashMap<>();
        sent.fields().forEachRemaining(field -> preferences.put(field.getKey(), field.getValue().asText()));
        items.configure(item, preferences);
        return Response.noContent().build();
    }

    private boolean mayChange(Dashboard dashboard) {
        return dashboard.isSystem() ? permissions.hasPermission(GlobalPermissionKey.ADMINISTER, authentication.getLoggedInUser())
                : dashboard.isOwnedBy(authentication.getLoggedInUser());
    }
}
