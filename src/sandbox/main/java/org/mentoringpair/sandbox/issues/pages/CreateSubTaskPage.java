package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.IssueInput;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.Refused;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Creating a sub-task of an issue: its type where there is a choice, then its create screen. */
@Component
final class CreateSubTaskPage implements Page {
    private final IssueService service;
    private final Issues issues;
    private final IssueForms forms;
    private final IssueTypeSchemeManager types;
    private final SubTaskManager subTasks;
    private final Database database;

    CreateSubTaskPage(IssueService service, Issues issues, IssueForms forms, IssueTypeSchemeManager types, SubTaskManager subTasks, Database database) {
        this.service = service;
        this.issues = issues;
        this.forms = forms;
        this.types = types;
        this.subTasks = subTasks;
        this.database = database;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/CreateSubTaskIssue!default.jspa", "/secure/CreateSubTaskIssue.jspa", "/secure/CreateSubTaskIssueDetails.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<StoredIssue> parent = issues.browsable(visit.parameter("parentIssueId"), visit.user());
        if (parent.isEmpty() || parent.get().isSubTask()) {
            visit.notFound(ViewIssuePage.NOT_THERE);
            return;
        }
        List<IssueType> offered = types.getIssueTypesForProject(parent.get().getProjectObject()).stream().filter(IssueType::isSubTask).toList();
        Optional<IssueType> type = offered.stream().filter(one -> one.getId().equals(visit.parameter("issuetype"))).findFirst()
                .or(() -> offered.size() == 1 ? Optional.of(offered.get(0)) : Optional.empty());
        if (type.isEmpty()) {
            visit.show("Create sub-task", "issues/choose-sub-task.vm", Map.of("parent", parent.get(), "types", offered));
        } else {
            answer(visit, parent.get(), type.get());
        }
    }

    private void answer(Visit visit, StoredIssue parent, IssueType type) throws IOException {
        StoredIssue planned = forms.planned(visit.user(), parent.getProjectObject(), type);
        Form form = forms.toCreate(planned, visit.user());
        if (!visit.isPost()) {
            show(visit, parent, planned, ShownForm.opened(form, planned, visit));
            return;
        }
        IssueInput input = (IssueInput) service.newIssueInputParameters();
        input.setProjectId(parent.getProjectId()).setIssueTypeId(type.getId());
        CreateValidationResult judged = service.validateSubTaskCreate(visit.user(), parent.getId(), ShownForm.sent(form, visit, input));
        if (!judged.isValid()) {
            show(visit, parent, planned, ShownForm.refused(form, visit, judged.getErrorCollection()));
            return;
        }
        try {
            visit.redirect("/browse/" + create(visit, parent, judged).getKey());
        } catch (Refused refused) {
            show(visit, parent, planned, ShownForm.refused(form, visit, refused.errors()));
        }
    }

    private Issue create(Visit visit, StoredIssue parent, CreateValidationResult judged) {
        return database.inTransaction(() -> {
            Issue subTask = Refused.unless(service.create(visit.user(), judged)).getIssue();
            try {
                subTasks.createSubTaskIssueLink(parent, subTask, visit.user());
            } catch (CreateException impossible) {
                throw new IllegalStateException(impossible);
            }
            return subTask;
        });
    }

    private void show(Visit visit, StoredIssue parent, StoredIssue planned, ShownForm shown) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("heading", "Create " + planned.getIssueType().getName());
        model.put("context", "Sub-task of " + parent.getKey() + ": " + parent.getSummary());
        model.put("action", "/secure/CreateSubTaskIssueDetails.jspa");
        model.put("hidden", Map.of("parentIssueId", parent.getId().toString(), "issuetype", planned.getIssueTypeId()));
        model.put("submit", "Create");
        model.put("cancel", "/browse/" + parent.getKey());
        forms.show(visit, shown, model, "jira.create.issue");
    }
}
