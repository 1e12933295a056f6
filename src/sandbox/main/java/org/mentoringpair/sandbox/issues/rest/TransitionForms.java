package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.issues.Filling;
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

    Map<String, Object> fields(StoredIssue issue, Transition transition, ApplicationUser user, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        forms.toMove(issue, transition, user).tabs().stream().flatMap(tab -> tab.fields().stream())
                .forEach(field -> json.put(field.getId(), CreateFields.field(field, Filling.requiredOnTransition(field), false, base)));
        return json;
    }

    /** What was sent, to be judged; what cannot be read lands in the errors. */
    IssueInput input(JsonNode body, ErrorCollection errors) {
        FieldsSent sent = new FieldsSent(body, fields.all(), errors);
        IssueInput input = sent.into(new IssueInput());
        sent.comment().ifPresent(comment -> input.say(comments.draft(comment, errors)));
        return input;
    }
}
