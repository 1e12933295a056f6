package org.mentoringpair.sandbox.projects;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The system dashboard, where everybody starts: what is assigned to them, and their projects. */
@Component
final class DashboardPage implements Page {
    private final Projects projects;
    private final IssueLists issues;

    DashboardPage(Projects projects, IssueLists issues) {
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/Dashboard.jspa", "/");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        visit.show("System dashboard", "projects/dashboard.vm", Map.of(
                "issues", issues.assignedTo(visit.user()), "projects", projects.browsableBy(visit.user())));
    }
}
