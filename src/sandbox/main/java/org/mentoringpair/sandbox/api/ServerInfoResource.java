package org.mentoringpair.sandbox.api;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/serverInfo}: which Jira this plays. */
@Component
@JiraRest
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public class ServerInfoResource {
    /** Jira 11.3, the version the app is made for; the number of a build is none of Jira's. */
    private static final String VERSION = "11.3.0";
    private static final String BUILT = "2026-01-01T00:00:00.000+0000";

    private final Clock clock;

    ServerInfoResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @UnrestrictedAccess
    public Map<String, Object> server(@Context HttpServletRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("baseUrl", Base.of(request));
        json.put("version", VERSION);
        json.put("versionNumbers", List.of(11, 3, 0));
        json.put("deploymentType", "Server");
        json.put("buildNumber", 11_003_000);
        json.put("buildDate", BUILT);
        json.put("serverTime", RestTime.FORM.format(ZonedDateTime.now(clock)));
        json.put("scmInfo", "sandbox");
        json.put("serverTitle", "Jira sandbox");
        return json;
    }
}
