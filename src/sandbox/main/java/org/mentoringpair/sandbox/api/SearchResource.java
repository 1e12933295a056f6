package org.mentoringpair.sandbox.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.issues.rest.CommentsOfIssue;
import org.mentoringpair.sandbox.issues.rest.IssueJson;
import org.mentoringpair.sandbox.jql.Found;
import org.mentoringpair.sandbox.jql.IssueSearch;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** {@code /rest/api/2/search}: what a query finds, page by page. */
@Component
@JiraRest
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class SearchResource {
    private final JiraAuthenticationContext authentication;
    private final SearchService queries;
    private final IssueSearch search;
    private final Issues issues;
    private final Fields fields;
    private final CommentsOfIssue comments;

    SearchResource(JiraAuthenticationContext authentication, SearchService queries, IssueSearch search, Issues issues, Fields fields,
                   CommentsOfIssue comments) {
        this.authentication = authentication;
        this.queries = queries;
        this.search = search;
        this.issues = issues;
        this.fields = fields;
        this.comments = comments;
    }

    @GET
    public Response get(@QueryParam("jql") String jql, @QueryParam("startAt") Integer start, @QueryParam("maxResults") Integer most,
                        @QueryParam("validateQuery") String validate, @QueryParam("fields") List<String> wanted,
                        @QueryParam("expand") List<String> expand, @Context HttpServletRequest http) {
        return answer(SearchRequest.of(jql, start, most, validate, wanted, expand), Base.of(http));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(JsonNode body, @Context HttpServletRequest http) {
        return body == null || !body.isObject() ? RestError.of(400, "A JSON object was expected.") : answer(SearchRequest.of(body), Base.of(http));
    }

    private Response answer(SearchRequest request, String base) {
        ApplicationUser asker = authentication.getLoggedInUser();
        ParseResult parsed = queries.parseQuery(asker, request.jql());
        if (!parsed.isValid()) {
            return refused(parsed.getErrors());
        }
        MessageSet faults = search.problems(asker, parsed.getQuery());
        if (request.strict() && faults.hasAnyErrors()) {
            return refused(faults);
        }
        Found found = search.find(asker, parsed.getQuery(), request.start(), request.most());
        return Response.ok(json(request, found, List.copyOf(faults.getErrorMessages()), base)).build();
    }

    private static Response refused(MessageSet faults) {
        return RestError.of(400, List.copyOf(faults.getErrorMessages()), Map.of());
    }

    private Map<String, Object> json(SearchRequest request, Found found, List<String> warnings, String base) {
        IssueJson writer = new IssueJson(base, fields.all());
        FieldChoice choice = new FieldChoice(request.fields());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expand", "schema,names");
        json.put("startAt", found.start());
        json.put("maxResults", request.most());
        json.put("total", found.total());
        json.put("issues", issues.inOrder(found.issues()).stream().map(issue -> choice.of(withComments(issue, writer.of(issue), choice, base))).toList());
        if (!warnings.isEmpty()) {
            json.put("warningMessages", warnings);
        }
        if (request.expands("names")) {
            json.put("names", writer.names());
        }
        if (request.expands("schema")) {
            json.put("schema", writer.schema());
        }
        return json;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> withComments(StoredIssue issue, Map<String, Object> json, FieldChoice choice, String base) {
        if (choice.withComments()) {
            ((Map<String, Object>) json.get("fields")).put(comments.field(), comments.json(issue, authentication.getLoggedInUser(), base));
        }
        return json;
    }
}
