package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.issues.Transitions;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.mentoringpair.sandbox.web.fragments.RenderedItem;
import org.springframework.stereotype.Component;

/** What the reader can do with the issue. */
@Component
final class OperationsBar {
    private static final List<String> PLACES_FOR_APPS = List.of("operations-operations", "operations-subtasks", "jira.issue.tools");

    private final PermissionManager permissions;
    private final Commenting commenting;
    private final Transitions transitions;
    private final IssueTypeSchemeManager types;
    private final Fragments fragments;

    OperationsBar(PermissionManager permissions, Commenting commenting, Transitions transitions, IssueTypeSchemeManager types, Fragments fragments) {
        this.permissions = permissions;
        this.commenting = commenting;
        this.transitions = transitions;
        this.types = types;
        this.fragments = fragments;
    }

    void putInto(Map<String, Object> model, StoredIssue issue, ApplicationUser reader, Map<String, Object> context) {
        model.put("mayEdit", permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, reader));
        model.put("mayDelete", permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, issue, reader));
        model.put("mayComment", commenting.mayComment(issue, reader));
        model.put("mayAddSubTask", !issue.isSubTask() && permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, issue.getProjectObject(), reader)
                && types.getIssueTypesForProject(issue.getProjectObject()).stream().anyMatch(IssueType::isSubTask));
        model.put("transitions", transitions.available(issue, reader));
        List<RenderedItem> items = new ArrayList<>();
        PLACES_FOR_APPS.forEach(place -> items.addAll(fragments.items(place, context)));
        model.put("items", items);
    }
}
