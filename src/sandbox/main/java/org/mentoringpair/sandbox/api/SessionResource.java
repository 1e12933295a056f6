package org.mentoringpair.sandbox.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.springframework.stereotype.Component;

/** {@code /rest/auth/1/session}: who is logged in. The count is of the sessions still open, as the sandbox keeps no others. */
@Component
@JiraRest("auth")
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {
    private final JiraAuthenticationContext authentication;
    private final Database database;

    SessionResource(JiraAuthenticationContext authentication, Database database) {
        this.authentication = authentication;
        this.database = database;
    }

    @GET
    public Map<String, Object> session(@Context HttpServletRequest request) {
        ApplicationUser person = authentication.getLoggedInUser();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", Base.of(request) + "/rest/api/latest/user?username=" + person.getName());
        json.put("name", person.getName());
        json.put("loginInfo", Map.of("loginCount", openSessions(person)));
        return json;
    }

    private long openSessions(ApplicationUser person) {
        return database.sql("SELECT COUNT(*) FROM login_session WHERE user_key = ?").param(person.getKey()).query(Long.class).single();
    }
}
