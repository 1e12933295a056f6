package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.Map;
import org.mentoringpair.sandbox.issues.Form;
import org.mentoringpair.sandbox.issues.Forms;
import org.mentoringpair.sandbox.issues.NewIssues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** What all pages with the fields of an issue share: the form, and how it is shown. */
@Component
final class IssueForms {
    private static final int MOST_PEOPLE = 50;

    private final Forms forms;
    private final NewIssues newIssues;
    private final Accounts people;
    private final PageBuilderService resources;

    IssueForms(Forms forms, NewIssues newIssues, Accounts people, PageBuilderService resources) {
        this.forms = forms;
        this.newIssues = newIssues;
        this.people = people;
        this.resources = resources;
    }

    StoredIssue planned(ApplicationUser user, Project project, IssueType type) {
        return newIssues.planned(user, project, type);
    }

    Form toCreate(StoredIssue planned, ApplicationUser user) {
        return forms.toCreate(planned, user);
    }

    Form toEdit(StoredIssue issue, ApplicationUser user) {
        return forms.toEdit(issue, user);
    }

    Form toMove(StoredIssue issue, Transition transition, ApplicationUser user) {
        return forms.toMove(issue, transition, user);
    }

    /** As {@link #show(Visit, ShownForm, Map)}, with the scripts and styles that apps have for this kind of page. */
    void show(Visit visit, ShownForm shown, Map<String, Object> model, String context) throws IOException {
        resources.assembler().resources().requireContext(context);
        show(visit, shown, model);
    }

    /** @param model with heading, context, action, hidden, submit and cancel; a key {@code comment} offers a comment beside the fields */
    void show(Visit visit, ShownForm shown, Map<String, Object> model) throws IOException {
        shown.putInto(model, people.search("", MOST_PEOPLE));
        model.putIfAbsent("comment", false);
        model.putIfAbsent("commentTyped", "");
        visit.show((String) model.get("heading"), "issues/form.vm", model);
    }
}
