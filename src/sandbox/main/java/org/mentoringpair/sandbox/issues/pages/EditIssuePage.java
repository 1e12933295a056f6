package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Editing an issue by the edit screen of its type. */
@Component
final class EditIssuePage implements Page {
    private final IssueService service;
    private final Issues issues;
    private final IssueForms forms;
    private final PermissionManager permissions;

    EditIssuePage(IssueService service, Issues issues, IssueForms forms, PermissionManager permissions) {
        this.service = service;
        this.issues = issues;
        this.forms = forms;
        this.permissions = permissions;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/EditIssue!default.jspa", "/secure/EditIssue.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<StoredIssue> issue = issues.browsable(visit.parameter("id"), visit.user())
                .filter(found -> permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, found, visit.user()));
        if (issue.isEmpty()) {
            visit.notFound(ViewIssuePage.NOT_THERE);
            return;
        }
        Form form = forms.toEdit(issue.get(), visit.user());
        if (visit.isPost()) {
            update(visit, issue.get(), form);
        } else {
            show(visit, issue.get(), ShownForm.opened(form, issue.get(), visit));
        }
    }

    private void update(Visit visit, StoredIssue issue, Form form) throws IOException {
        IssueInput input = ShownForm.sent(form, visit, (IssueInput) service.newIssueInputParameters());
        UpdateValidationResult judged = service.validateUpdate(visit.user(), issue.getId(), input);
        if (judged.isValid()) {
            service.update(visit.user(), judged);
            visit.redirect("/browse/" + issue.getKey());
        } else {
            show(visit, issue, ShownForm.refused(form, visit, judged.getErrorCollection()));
        }
    }

    private void show(Visit visit, StoredIssue issue, ShownForm shown) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", "Edit " + issue.getKey());
        model.put("context", issue.getIssueType().getName() + ": " + issue.getSummary());
        model.put("action", "/secure/EditIssue.jspa");
        model.put("hidden", Map.of("id", issue.getId().toString()));
        model.put("submit", "Update");
        model.put("cancel", "/browse/" + issue.getKey());
        forms.show(visit, shown, model, "jira.edit.issue");
    }
}
