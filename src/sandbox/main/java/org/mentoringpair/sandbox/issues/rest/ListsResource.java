package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.issuetypes.Constants;
import org.mentoringpair.sandbox.web.rest.JiraRest;
import org.springframework.stereotype.Component;

/** The fields, issue types, statuses, priorities and resolutions of this Jira over REST. */
@Component
@JiraRest
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public final class ListsResource {
    private final Fields fields;
    private final IssueTypeManager types;
    private final StatusManager statuses;
    private final Constants constants;

    ListsResource(Fields fields, IssueTypeManager types, StatusManager statuses, Constants constants) {
        this.fields = fields;
        this.types = types;
        this.statuses = statuses;
        this.constants = constants;
    }

    @GET
    @Path("field")
    public List<Map<String, Object>> fields() {
        return fields.all().values().stream().map(FieldJson::of).toList();
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> types(@Context UriInfo uri) {
        return types.getIssueTypes().stream().map(type -> ConstantJson.type(type, Answers.base(uri))).toList();
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses(@Context UriInfo uri) {
        return statuses.getStatuses().stream().map(status -> ConstantJson.status(status, Answers.base(uri))).toList();
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities(@Context UriInfo uri) {
        return constants.priorities().stream().map(priority -> {
            Map<String, Object> json = ConstantJson.of(priority, "priority", Answers.base(uri));
            json.put("statusColor", "#ea7d24");
            return json;
        }).toList();
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions(@Context UriInfo uri) {
        return constants.resolutions().stream().map(resolution -> ConstantJson.of(resolution, "resolution", Answers.base(uri))).toList();
    }
}
