package org.mentoringpair.sandbox.api;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/myself}: who asks. */
@Component
@JiraRest
@Path("myself")
@Produces(MediaType.APPLICATION_JSON)
public class MyselfResource {
    private final JiraAuthenticationContext authentication;
    private final PersonJson people;

    MyselfResource(JiraAuthenticationContext authentication, PersonJson people) {
        this.authentication = authentication;
        this.people = people;
    }

    @GET
    public Map<String, Object> myself(@Context HttpServletRequest request) {
        return people.of(authentication.getLoggedInUser(), Base.of(request), true);
    }
}
