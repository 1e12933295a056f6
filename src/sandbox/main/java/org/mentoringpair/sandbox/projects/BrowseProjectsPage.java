package org.mentoringpair.sandbox.projects;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The projects somebody may browse. */
@Component
final class BrowseProjectsPage implements Page {
    private final Projects projects;
    private final Administering administering;

    BrowseProjectsPage(Projects projects, Administering administering) {
        this.projects = projects;
        this.administering = administering;
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/BrowseProjects.jspa", "/projects");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        visit.show("Browse projects", "projects/browse.vm", Map.of(
                "projects", projects.browsableBy(visit.user()), "mayCreate", administering.jira(visit.user())));
    }
}
