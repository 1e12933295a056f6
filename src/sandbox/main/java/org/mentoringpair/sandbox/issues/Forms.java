package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mentoringpair.sandbox.fields.Fields;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevel;
import org.mentoringpair.sandbox.issuesecurity.SecurityLevels;
import org.mentoringpair.sandbox.screens.Screens;
import org.mentoringpair.sandbox.screens.Tab;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** Finds the form for an operation on an issue. */
@Component
public final class Forms {
    /** Fields that not everybody who may edit an issue may set. */
    private static final Map<String, ProjectPermissionKey> GUARDED = Map.of(
            IssueFieldConstants.ASSIGNEE, ProjectPermissions.ASSIGN_ISSUES,
            IssueFieldConstants.DUE_DATE, ProjectPermissions.SCHEDULE_ISSUES,
            IssueFieldConstants.RESOLUTION, ProjectPermissions.RESOLVE_ISSUES,
            IssueFieldConstants.SECURITY, new ProjectPermissionKey("SET_ISSUE_SECURITY"),
            IssueFieldConstants.REPORTER, new ProjectPermissionKey("MODIFY_REPORTER"));

    private final Fields fields;
    private final Screens screens;
    private final PermissionManager permissions;
    private final SecurityLevels levels;

    Forms(Fields fields, Screens screens, PermissionManager permissions, SecurityLevels levels) {
        this.fields = fields;
        this.screens = screens;
        this.permissions = permissions;
        this.levels = levels;
    }

    public Form toCreate(StoredIssue planned, ApplicationUser user) {
        return form(planned, screens.tabs(planned.getProjectId(), planned.getIssueTypeId(), IssueOperations.CREATE_ISSUE_OPERATION), user);
    }

    public Form toEdit(StoredIssue issue, ApplicationUser user) {
        return form(issue, screens.tabs(issue.getProjectId(), issue.getIssueTypeId(), IssueOperations.EDIT_ISSUE_OPERATION), user);
    }

    /** A transition without a screen has an empty form. */
    public Form toMove(StoredIssue issue, Transition transition, ApplicationUser user) {
        return form(issue, transition.screen().map(screens::tabs).orElse(List.of()), user);
    }

    /** What is seen of an issue; permissions to set fields do not matter here. */
    public Form toView(StoredIssue issue) {
        Map<String, PlayedField> all = fields.all();
        return new Form(all, tabs(issue, screens.tabs(issue.getProjectId(), issue.getIssueTypeId(), IssueOperations.VIEW_ISSUE_OPERATION), all, Set.of()));
    }

    private Form form(StoredIssue issue, List<Tab> tabs, ApplicationUser user) {
        List<SecurityLevel> open = levels.openTo(issue.getProjectId(), user);
        Map<String, PlayedField> all = fields.allWithLevels(open);
        Set<String> closed = new HashSet<>();
        if (open.isEmpty() || issue.isSubTask()) {
            // a sub-task has the level of its parent
            closed.add(IssueFieldConstants.SECURITY);
        }
        for (Tab tab : tabs) {
            tab.fields().stream().filter(GUARDED::containsKey)
                    .filter(field -> !permissions.hasPermission(GUARDED.get(field), issue.getProjectObject(), user)).forEach(closed::add);
        }
        return new Form(all, tabs(issue, tabs, all, closed));
    }

    private static List<FormTab> tabs(StoredIssue issue, List<Tab> tabs, Map<String, PlayedField> all, Set<String> closed) {
        List<FormTab> shown = new ArrayList<>();
        for (Tab tab : tabs) {
            List<PlayedField> offered = tab.fields().stream().filter(field -> !closed.contains(field)).map(all::get).filter(Objects::nonNull)
                    .filter(field -> field.appliesTo(issue.getIssueType())).toList();
            if (!offered.isEmpty()) {
                shown.add(new FormTab(tab.id(), tab.name(), offered));
            }
        }
        return shown;
    }
}
