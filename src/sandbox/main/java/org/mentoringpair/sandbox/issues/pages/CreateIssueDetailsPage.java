package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The second step of creating an issue: the create screen of its type. */
@Component
final class CreateIssueDetailsPage implements Page {
    private final IssueService service;
    private final IssueForms forms;
    private final PermissionManager permissions;
    private final ConstantsManager constants;

    CreateIssueDetailsPage(IssueService service, IssueForms forms, PermissionManager permissions, ConstantsManager constants) {
        this.service = service;
        this.forms = forms;
        this.permissions = permissions;
        this.constants = constants;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/CreateIssueDetails!init.jspa", "/secure/CreateIssueDetails.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<Project> project = permissions.getProjects(ProjectPermissions.CREATE_ISSUES, visit.user()).stream()
                .filter(open -> open.getId().toString().equals(visit.parameter("pid"))).findFirst();
        IssueType type = constants.getIssueType(visit.parameter("issuetype"));
        if (project.isEmpty() || type == null) {
            visit.redirect("/secure/CreateIssue!default.jspa");
            return;
        }
        StoredIssue planned = forms.planned(visit.user(), project.get(), type);
        Form form = forms.toCreate(planned, visit.user());
        if (visit.isPost()) {
            create(visit, planned, form);
        } else {
            show(visit, planned, ShownForm.opened(form, planned, visit));
        }
    }

    private void create(Visit visit, StoredIssue planned, Form form) throws IOException {
        IssueInput input = (IssueInput) service.newIssueInputParameters();
        input.setProjectId(planned.getProjectId()).setIssueTypeId(planned.getIssueTypeId());
        CreateValidationResult judged = service.validateCreate(visit.user(), ShownForm.sent(form, visit, input));
        IssueResult result = judged.isValid() ? service.create(visit.user(), judged) : judged;
        if (result.isValid()) {
            visit.redirect("/browse/" + result.getIssue().getKey());
        } else {
            show(visit, planned, ShownForm.refused(form, visit, result.getErrorCollection()));
        }
    }

    private void show(Visit visit, StoredIssue planned, ShownForm shown) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", "Create " + planned.getIssueType().getName());
        model.put("context", planned.getProjectObject().getName());
        model.put("action", "/secure/CreateIssueDetails.jspa");
        model.put("hidden", Map.of("pid", planned.getProjectId().toString(), "issuetype", planned.getIssueTypeId()));
        model.put("submit", "Create");
        model.put("cancel", "/projects/" + planned.getProjectObject().getKey());
        forms.show(visit, shown, model, "jira.create.issue");
    }
}
