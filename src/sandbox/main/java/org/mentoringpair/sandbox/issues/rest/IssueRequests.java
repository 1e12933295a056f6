package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Refused;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.rest.RestError;
import org.springframework.stereotype.Component;

/** Creating and changing issues as REST v2 asks for it. */
@Component
final class IssueRequests {
    private final IssueService service;
    private final IssuePlace place;
    private final Fields fields;
    private final PermissionManager permissions;
    private final CommentRequests comments;
    private final Database database;

    IssueRequests(IssueService service, IssuePlace place, Fields fields, PermissionManager permissions, CommentRequests comments, Database database) {
        this.service = service;
        this.place = place;
        this.fields = fields;
        this.permissions = permissions;
        this.comments = comments;
        this.database = database;
    }

    Response create(JsonNode body, ApplicationUser user, String base) {
        ErrorCollection errors = new SimpleErrorCollection();
        ErrorCollection unreadable = new SimpleErrorCollection();
        FieldsSent sent = new FieldsSent(body, fields.all(), unreadable);
        IssueInput input = sent.into((IssueInput) service.newIssueInputParameters());
        Optional<StoredIssue> parent = place.read(sent, input, user, errors);
        if (errors.hasAnyErrors()) {
            return Answers.refused(400, errors);
        }
        CreateValidationResult judged = parent.isPresent() ? service.validateSubTaskCreate(user, parent.get().getId(), input) : service.validateCreate(user, input);
        unreadable.getErrors().forEach(judged.getErrorCollection()::addError);
        if (!judged.isValid()) {
            return Answers.refused(400, judged.getErrorCollection());
        }
        try {
            Issue issue = database.inTransaction(() -> place.below(parent, Refused.unless(service.create(user, judged)).getIssue(), user));
            String self = base + "/rest/api/2/issue/" + issue.getId();
            return Response.created(URI.create(self)).entity(Map.of("id", issue.getId().toString(), "key", issue.getKey(), "self", self)).build();
        } catch (Refused refused) {
            return Answers.refused(400, refused.errors());
        }
    }

    Response update(StoredIssue issue, JsonNode body, ApplicationUser user) {
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            return RestError.of(403, "You do not have permission to edit issues in this project.");
        }
        ErrorCollection errors = new SimpleErrorCollection();
        FieldsSent sent = new FieldsSent(body, fields.all(), errors);
        UpdateValidationResult judged = service.validateUpdate(user, issue.getId(), sent.into((IssueInput) service.newIssueInputParameters()));
        merge(judged.getErrorCollection(), errors);
        sent.comment().ifPresent(comment -> comments.judge(issue, comment, user, errors));
        if (errors.hasAnyErrors()) {
            return Answers.refused(400, errors);
        }
        database.inTransaction(() -> {
            service.update(user, judged);
            sent.comment().ifPresent(comment -> comments.add(issue, comment, user, errors));
        });
        return Response.noContent().build();
    }

    static void merge(ErrorCollection from, ErrorCollection to) {
        from.getErrors().forEach(to::addError);
        from.getErrorMessages().forEach(to::addErrorMessage);
    }
}
