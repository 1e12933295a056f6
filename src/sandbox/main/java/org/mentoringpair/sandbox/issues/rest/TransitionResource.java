package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** What can be done with an issue in its workflow, over REST. */
@Component
@JiraRest
@Path("issue/{issue}/transitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionResource {
    private final IssueService service;
    private final Issues issues;
    private final TransitionForms forms;
    private final StatusManager statuses;
    private final JiraAuthenticationContext authentication;

    TransitionResource(IssueService service, Issues issues, TransitionForms forms, StatusManager statuses, JiraAuthenticationContext authentication) {
        this.service = service;
        this.issues = issues;
        this.forms = forms;
        this.statuses = statuses;
        this.authentication = authentication;
    }

    @GET
    public Response all(@PathParam("issue") String idOrKey, @DefaultValue("") @QueryParam("expand") String expand, @Context UriInfo uri) {
        return issues.browsable(idOrKey, reader()).map(issue -> {
            List<Map<String, Object>> transitions = forms.available(issue, reader()).stream()
                    .map(transition -> json(issue, transition, expand.contains("transitions.fields"), Answers.base(uri))).toList();
            return Response.ok(Map.of("expand", "transitions", "transitions", transitions)).build();
        }).orElseGet(Answers::notThere);
    }

    private Map<String, Object> json(StoredIssue issue, Transition transition, boolean withFields, String base) {
        Map<String, Object> json = new LinkedHashMap<>(TransitionJson.brief(transition));
        json.put("to", ConstantJson.status(transition.target() == null ? issue.getStatus() : statuses.getStatus(transition.target()), base));
        if (withFields) {
            json.put("fields", forms.fields(issue, transition, reader(), base));
        }
        return json;
    }

    @POST
    public Response take(@PathParam("issue") String idOrKey, JsonNode body) {
        if (body == null || !body.isObject()) {
            return Answers.noObject();
        }
        // clients send the id as a number or as text
        String id = body.path("transition").path("id").asText("");
        if (!id.matches("[0-9]{1,9}")) {
            return RestError.of(400, "Missing 'transition' identifier");
        }
        return issues.browsable(idOrKey, reader()).map(issue -> take(issue, Integer.parseInt(id), body)).orElseGet(Answers::notThere);
    }

    private Response take(StoredIssue issue, int id, JsonNode body) {
        ErrorCollection errors = new SimpleErrorCollection();
        IssueInput input = forms.input(body, errors);
        TransitionValidationResult judged = service.validateTransition(reader(), issue.getId(), id, input);
        IssueRequests.merge(judged.getErrorCollection(), errors);
        if (!errors.hasAnyErrors()) {
            IssueRequests.merge(service.transition(reader(), judged).getErrorCollection(), errors);
        }
        return errors.hasAnyErrors() ? Answers.refused(400, errors) : Response.noContent().build();
    }

    private ApplicationUser reader() {
        return authentication.getLoggedInUser();
    }
}
