package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.issues.IssueDeletion;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Deleting an issue, after asking once. */
@Component
final class DeleteIssuePage implements Page {
    private final Issues issues;
    private final IssueDeletion deletion;
    private final PermissionManager permissions;

    DeleteIssuePage(Issues issues, IssueDeletion deletion, PermissionManager permissions) {
        this.issues = issues;
        this.deletion = deletion;
        this.permissions = permissions;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/DeleteIssue!default.jspa", "/secure/DeleteIssue.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<StoredIssue> issue = issues.browsable(visit.parameter("id"), visit.user())
                .filter(found -> permissions.hasPermission(ProjectPermissions.DELETE_ISSUES, found, visit.user()));
        if (issue.isEmpty()) {
            visit.notFound(ViewIssuePage.NOT_THERE);
        } else if (visit.isPost()) {
            deletion.delete(issue.get(), visit.user());
            visit.redirect("/projects/" + issue.get().getProjectObject().getKey());
        } else {
            visit.show("Delete " + issue.get().getKey(), "issues/delete.vm", Map.of("issue", issue.get()));
        }
    }
}
