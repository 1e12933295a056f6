package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.issues.Forms;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.issues.Transitions;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** What a transition can be given: the fields of its screen, and a comment. */
@Component
final class TransitionForms {
    private final Transitions transitions;
    private final Forms forms;
    private final Fields fields;
    private final CommentRequests comments;

    TransitionForms(Transitions transitions, Forms forms, Fields fields, CommentRequests comments) {
        this.transitions = transitions;
        this.forms = forms;
        this.fields = fields;
        this.comments = comments;
    }

    List<Transition> available(StoredIssue issue, ApplicationUser user) {
        return transitions.available(issue, user);
    }

    Map<String, Object> fields(StoredIssue issue, Transition transition, ApplicationUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        forms.toMove(issue, transition, user).tabs().stream().flatMap(tab -> tab.fields().stream()).forEach(field -> json.put(field.getId(),
                Map.of("required", field.required(), "schema", FieldJson.schema(field), "name", field.getName(), "operations", List.of("set"))));
        return json;
    }

    FieldsSent sent(JsonNode body, ErrorCollection errors) {
        return new FieldsSent(body, fields.all(), errors);
    }

    IssueInput input(FieldsSent sent) {
        return sent.into(new IssueInput());
    }

    void judge(StoredIssue issue, JsonNode comment, ApplicationUser user, ErrorCollection errors) {
        comments.judge(issue, comment, user, errors);
    }

    void comment(StoredIssue issue, JsonNode comment, ApplicationUser user) {
        comments.add(issue, comment, user, new SimpleErrorCollection());
    }
}
