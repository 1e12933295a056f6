package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.issues.Transitions;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** Moving an issue through its workflow, with the screen of the transition where it has one. */
@Component
final class TransitionPage implements Page {
    private final IssueService service;
    private final Issues issues;
    private final Transitions transitions;
    private final IssueForms forms;
    private final Commenting commenting;
    private final AudienceChoice audiences;

    TransitionPage(IssueService service, Issues issues, Transitions transitions, IssueForms forms, Commenting commenting, AudienceChoice audiences) {
        this.service = service;
        this.issues = issues;
        this.transitions = transitions;
        this.forms = forms;
        this.commenting = commenting;
        this.audiences = audiences;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/CommentAssignIssue!default.jspa", "/secure/CommentAssignIssue.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<StoredIssue> issue = issues.browsable(visit.parameter("id"), visit.user());
        if (issue.isEmpty()) {
            visit.notFound(ViewIssuePage.NOT_THERE);
            return;
        }
        Optional<Transition> transition = visit.parameter("action").matches("[0-9]{1,9}")
                ? transitions.available(issue.get(), Integer.parseInt(visit.parameter("action")), visit.user()) : Optional.empty();
        if (transition.isEmpty()) {
            visit.show("Workflow action", "issues/not-possible.vm", Map.of("issue", issue.get()));
            return;
        }
        Form form = forms.toMove(issue.get(), transition.get(), visit.user());
        if (visit.isPost()) {
            move(visit, issue.get(), transition.get(), form);
        } else {
            show(visit, issue.get(), transition.get(), ShownForm.opened(form, issue.get(), visit), "");
        }
    }

    private void move(Visit visit, StoredIssue issue, Transition transition, Form form) throws IOException {
        IssueInput input = ShownForm.sent(form, visit, (IssueInput) service.newIssueInputParameters());
        ErrorCollection errors = new SimpleErrorCollection();
        Draft comment = audiences.sent(visit, errors);
        if (!comment.body().isBlank()) {
            input.say(comment);
        }
        TransitionValidationResult judged = service.validateTransition(visit.user(), issue.getId(), transition.id(), input);
        merge(judged.getErrorCollection(), errors);
        if (!errors.hasAnyErrors()) {
            merge(service.transition(visit.user(), judged).getErrorCollection(), errors);
        }
        if (errors.hasAnyErrors()) {
            show(visit, issue, transition, ShownForm.refused(form, visit, errors), errors.getErrors().getOrDefault("commentLevel", ""));
        } else {
            visit.redirect("/browse/" + issue.getKey());
        }
    }

    private static void merge(ErrorCollection from, ErrorCollection to) {
        from.getErrors().forEach(to::addError);
        from.getErrorMessages().forEach(to::addErrorMessage);
    }

    private void show(Visit visit, StoredIssue issue, Transition transition, ShownForm shown, String levelError) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", transition.name());
        model.put("context", issue.getKey() + ": " + issue.getSummary());
        model.put("action", "/secure/CommentAssignIssue.jspa");
        model.put("hidden", Map.of("id", issue.getId().toString(), "action", Integer.toString(transition.id())));
        model.put("submit", transition.name());
        model.put("cancel", "/browse/" + issue.getKey());
        model.put("comment", commenting.mayComment(issue, visit.user()));
        model.put("commentTyped", visit.parameter("comment"));
        model.put("levelError", levelError);
        audiences.putInto(model, issue, visit);
        forms.show(visit, shown, model);
    }
}
