package org.mentoringpair.sandbox.api;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.links.LinkRemoval;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/issueLink}: makes a link from the inward issue to the outward issue, or takes one away. */
@Component
@JiraRest
@Path("issueLink")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class IssueLinkResource {
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final Issues issues;
    private final IssueLinkManager links;
    private final IssueLinkTypeManager types;
    private final LinkRemoval removal;

    IssueLinkResource(JiraAuthenticationContext authentication, PermissionManager permissions, Issues issues, IssueLinkManager links,
                      IssueLinkTypeManager types, LinkRemoval removal) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.issues = issues;
        this.links = links;
        this.types = types;
        this.removal = removal;
    }

    @POST
    public Response link(JsonNode body) throws CreateException {
        if (body == null || !body.isObject()) {
            return RestError.of(400, "A JSON object was expected.");
        }
        if (body.has("comment")) {
            throw new NotPlayed("a comment beside an issue link", IssueLinkResource.class);
        }
        Optional<StoredIssue> from = issue(body.path("inwardIssue"));
        Optional<StoredIssue> to = issue(body.path("outwardIssue"));
        Optional<IssueLinkType> type = type(body.path("type"));
        if (from.isEmpty() || to.isEmpty()) {
            return RestError.of(404, "Issue Does Not Exist");
        }
        if (type.isEmpty()) {
            return RestError.of(404, "No issue link type with name '" + body.path("type").path("name").asText() + "' found.");
        }
        ApplicationUser asker = authentication.getLoggedInUser();
        if (!permissions.hasPermission(ProjectPermissions.LINK_ISSUES, from.get(), asker)) {
            return RestError.of(401, "No Link Issue Permission for issue '" + from.get().getKey() + "'");
        }
        links.createIssueLink(from.get().getId(), to.get().getId(), type.get().getId(), null, asker);
        return Response.status(201).build();
    }

    @DELETE
    @Path("{id}")
    public Response unlink(@PathParam("id") String id) {
        ApplicationUser asker = authentication.getLoggedInUser();
        Optional<IssueLink> link = id.matches("[0-9]{1,18}") ? removal.seen(Long.parseLong(id), asker) : Optional.empty();
        if (link.isEmpty()) {
            return RestError.of(404, "No issue link with id '" + id + "' exists.");
        }
        if (!removal.mayRemove(link.get(), asker)) {
            return RestError.of(401, "You do not have the permission to delete this issue link.");
        }
        removal.remove(link.get(), asker);
        return Response.noContent().build();
    }

    private Optional<StoredIssue> issue(JsonNode named) {
        String idOrKey = named.path("id").asText(named.path("key").asText(""));
        return issues.browsable(idOrKey, authentication.getLoggedInUser());
    }

    private Optional<IssueLinkType> type(JsonNode named) {
        return types.getIssueLinkTypes().stream().filter(type -> type.getName().equalsIgnoreCase(named.path("name").asText())
                || type.getId().toString().equals(named.path("id").asText())).findFirst();
    }
}
