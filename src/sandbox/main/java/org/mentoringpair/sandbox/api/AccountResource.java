package org.mentoringpair.sandbox.api;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mentoringpair.sandbox.people.Account;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/user} for Jira administrators: accounts come and go. */
@Component
@JiraRest
@Path("user")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {
    private final Accounts accounts;
    private final Groups groups;
    private final PersonJson people;

    AccountResource(Accounts accounts, Groups groups, PersonJson people) {
        this.accounts = accounts;
        this.groups = groups;
        this.people = people;
    }

    /** Who is to have an account, as Jira's clients send it; a password is not made up here. */
    public record NewAccountJson(String name, String password, String emailAddress, String displayName) {
        private Map<String, String> faults() {
            Map<String, String> faults = new LinkedHashMap<>();
            required(faults, "username", name, "You must specify a username.");
            required(faults, "password", password, "You must specify a password.");
            required(faults, "email", emailAddress, "You must specify an email address.");
            required(faults, "fullname", displayName, "You must specify a full name.");
            return faults;
        }

        private static void required(Map<String, String> faults, String field, String value, String fault) {
            if (value == null || value.isBlank()) {
                faults.put(field, fault);
            }
        }
    }

    /** The new person has a licence, as by the default of a Jira with one application. */
    @POST
    public Response create(NewAccountJson asked, @Context HttpServletRequest request) {
        if (asked == null) {
            return RestError.of(400, "An account is created from a JSON object.");
        }
        Map<String, String> faults = asked.faults();
        if (faults.isEmpty() && accounts.byName(asked.name()).isPresent()) {
            faults.put("username", "A user with that username already exists.");
        } else if (faults.isEmpty() && !asked.name().equals(asked.name().toLowerCase(Locale.ROOT))) {
            faults.put("username", "The username must be all lowercase.");
        }
        if (!faults.isEmpty()) {
            return RestError.of(400, List.of(), faults);
        }
        Account account = accounts.create(asked.name(), asked.displayName(), asked.emailAddress(), asked.password());
        groups.add(Groups.SOFTWARE_USERS, account.getKey());
        return Response.status(201).entity(people.of(account, Base.of(request), true)).build();
    }

    @DELETE
    public Response delete(@QueryParam("username") String name) {
        Account account = accounts.byName(name).orElse(null);
        if (account == null) {
            return RestError.of(404, "The user named '" + name + "' does not exist");
        }
        int things = accounts.inTheNameOf(account);
        if (things > 0) {
            return RestError.of(400, "Cannot delete user '" + name + "': there are " + things + " issues, comments or projects in their name.");
        }
        accounts.delete(account);
        return Response.noContent().build();
    }
}
