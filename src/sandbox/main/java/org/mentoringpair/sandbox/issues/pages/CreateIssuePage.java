package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The first step of creating an issue: which project, and what type of issue. */
@Component
final class CreateIssuePage implements Page {
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager types;

    CreateIssuePage(PermissionManager permissions, IssueTypeSchemeManager types) {
        this.permissions = permissions;
        this.types = types;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/CreateIssue!default.jspa", "/secure/CreateIssue.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Collection<Project> projects = permissions.getProjects(ProjectPermissions.CREATE_ISSUES, visit.user());
        Optional<Project> project = projects.stream().filter(open -> open.getId().toString().equals(visit.parameter("pid"))).findFirst()
                .or(() -> projects.size() == 1 ? projects.stream().findFirst() : Optional.empty());
        List<IssueType> offered = project.map(this::types).orElse(List.of());
        if (offered.stream().anyMatch(type -> type.getId().equals(visit.parameter("issuetype")))) {
            visit.redirect("/secure/CreateIssueDetails!init.jspa?pid=" + project.get().getId() + "&issuetype="
                    + URLEncoder.encode(visit.parameter("issuetype"), StandardCharsets.UTF_8));
            return;
        }
        Map<String, Object> model = new HashMap<>();
        model.put("projects", projects.stream().sorted(Comparator.comparing(Project::getName)).toList());
        model.put("chosen", project.map(chosen -> chosen.getId().toString()).orElse(""));
        model.put("types", offered);
        visit.show("Create issue", "issues/choose.vm", model);
    }

    private List<IssueType> types(Project project) {
        return types.getIssueTypesForProject(project).stream().filter(type -> !type.isSubTask()).toList();
    }
}
