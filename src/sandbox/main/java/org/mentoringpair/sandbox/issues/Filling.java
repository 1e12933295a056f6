package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.mentoringpair.sandbox.fields.InvalidValue;
import org.mentoringpair.sandbox.fields.Kind;
import org.mentoringpair.sandbox.fields.PlayedField;
import org.springframework.stereotype.Component;

/** Puts what was typed into an issue, and says at each field what is wrong with it. */
@Component
public final class Filling {
    private final PermissionManager permissions;

    Filling(PermissionManager permissions) {
        this.permissions = permissions;
    }

    void fill(StoredIssue issue, IssueInput input, Form form, ErrorCollection errors) {
        input.typed().forEach((id, typed) -> set(issue, id, typed, form, input.skipsScreenCheck(), errors));
        if (!input.retains()) {
            form.tabs().stream().flatMap(tab -> tab.fields().stream()).filter(field -> !input.typed().containsKey(field.getId()))
                    .forEach(field -> change(issue, field, null));
        }
    }

    /** @param always whether every required field is asked for, or only those that were set */
    void require(StoredIssue issue, Form form, boolean always, ErrorCollection errors) {
        form.fields().values().stream().filter(field -> field.required() && field.appliesTo(issue.getIssueType()))
                .filter(field -> always || issue.changes().containsKey(field.getId())).forEach(field -> require(issue, field, errors));
    }

    /** Every required field on the screen of a transition, whether it was set or not. */
    void requireOf(StoredIssue issue, Form form, ErrorCollection errors) {
        require(issue, form, false, errors);
        form.tabs().stream().flatMap(tab -> tab.fields().stream()).filter(Filling::requiredOnTransition).forEach(field -> require(issue, field, errors));
    }

    /** The resolution has no empty choice where a screen asks for it. */
    public static boolean requiredOnTransition(PlayedField field) {
        return field.required() || field.getId().equals(IssueFieldConstants.RESOLUTION);
    }

    private static void require(StoredIssue issue, PlayedField field, ErrorCollection errors) {
        if (issue.value(field) == null && !errors.getErrors().containsKey(field.getId())) {
            errors.addError(field.getId(), field.getId().equals(IssueFieldConstants.SUMMARY) ? "You must specify a summary of the issue."
                    : field.getName() + " is required.");
        }
    }

    private void set(StoredIssue issue, String id, String typed, Form form, boolean anywhere, ErrorCollection errors) {
        PlayedField field = form.fields().get(id);
        if (field == null || !field.appliesTo(issue.getIssueType()) || !anywhere && !form.offers(id) && !stands(issue, field, typed)) {
            errors.addError(id, "Field '" + id + "' cannot be set. It is not on the appropriate screen, or unknown.");
            return;
        }
        try {
            Object value = typed.isBlank() ? null : field.kind().parse(typed);
            if (id.equals(IssueFieldConstants.ASSIGNEE) && value != null && !isAssignable(issue, (ApplicationUser) value)) {
                throw new InvalidValue("User '" + typed + "' cannot be assigned issues.");
            }
            change(issue, field, value);
        } catch (InvalidValue invalid) {
            errors.addError(id, invalid.getMessage());
        }
    }

    private boolean isAssignable(StoredIssue issue, ApplicationUser person) {
        return permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue.getProjectObject(), person);
    }

    private static boolean stands(StoredIssue issue, PlayedField field, String typed) {
        return typed.equals(typed(field.kind(), issue.value(field)));
    }

    private static void change(StoredIssue issue, PlayedField field, Object value) {
        if (!typed(field.kind(), value).equals(typed(field.kind(), issue.value(field)))) {
            issue.change(field.getId(), value);
        }
    }

    /** What a form shows in the field; empty for no value. */
    @SuppressWarnings("unchecked")
    public static String typed(Kind<?> kind, Object value) {
        return value == null ? "" : ((Kind<Object>) kind).typed(value);
    }
}
