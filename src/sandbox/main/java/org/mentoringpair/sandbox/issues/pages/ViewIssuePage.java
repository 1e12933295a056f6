package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.project.Project;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.springframework.stereotype.Component;

/** One issue, as its reader may see it. */
@Component
final class ViewIssuePage implements Page {
    static final String NOT_THERE = "The issue you're trying to view can't be found. It may have been deleted, or you don't have permission to view it.";

    private final Issues issues;
    private final OperationsBar operations;
    private final IssueFacts facts;
    private final RelatedIssues related;
    private final IssueActivity activity;
    private final Fragments fragments;
    private final PageBuilderService resources;

    ViewIssuePage(Issues issues, OperationsBar operations, IssueFacts facts, RelatedIssues related, IssueActivity activity, Fragments fragments,
                  PageBuilderService resources) {
        this.issues = issues;
        this.operations = operations;
        this.facts = facts;
        this.related = related;
        this.activity = activity;
        this.fragments = fragments;
        this.resources = resources;
    }

    @Override
    public List<String> addresses() {
        return List.of("/browse/*");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        // Jira's old address of a project
        if (visit.rest().matches("[A-Za-z][A-Za-z0-9_]*")) {
            visit.redirect("/projects/" + visit.rest());
            return;
        }
        Optional<StoredIssue> issue = issues.browsable(visit.rest(), visit.user());
        if (issue.isEmpty()) {
            visit.notFound(NOT_THERE);
        } else {
            show(visit, issue.get());
        }
    }

    private void show(Visit visit, StoredIssue issue) throws IOException {
        resources.assembler().resources().requireContext("jira.view.issue");
        Project project = issue.getProjectObject();
        Map<String, Object> context = Map.of("request", visit.request(), "issue", issue, "project", project);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("project", project);
        operations.putInto(model, issue, visit.user(), context);
        facts.putInto(model, issue);
        related.putInto(model, issue, visit.user());
        activity.putInto(model, issue, visit);
        model.put("leftPanels", fragments.panels("atl.jira.view.issue.left.context", context));
        model.put("rightPanels", fragments.panels("atl.jira.view.issue.right.context", context));
        visit.show("[" + issue.getKey() + "] " + issue.getSummary(), "issues/view.vm", model);
    }
}
