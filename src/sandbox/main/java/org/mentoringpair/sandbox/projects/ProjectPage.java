package org.mentoringpair.sandbox.projects;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.web.fragments.Fragments;
import org.mentoringpair.sandbox.web.fragments.RenderedPanel;
import org.springframework.stereotype.Component;

/**
 * A project with its sidebar: the pages that apps add to it by {@code selectedItem}, else its recent issues.
 * A project that the visitor may not browse is not there.
 */
@Component
final class ProjectPage implements Page {
    private static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    private final Projects projects;
    private final IssueLists issues;
    private final Administering administering;
    private final Fragments fragments;

    ProjectPage(Projects projects, IssueLists issues, Administering administering, Fragments fragments) {
        this.projects = projects;
        this.issues = issues;
        this.administering = administering;
        this.fragments = fragments;
    }

    @Override
    public List<String> addresses() {
        return List.of("/projects/*");
    }

    @Override
    public boolean openToAnonymous() {
        return true;
    }

    @Override
    public void answer(Visit visit) throws IOException {
        String[] path = visit.rest().split("/", 2);
        Optional<StoredProject> project = projects.browsable(path[0], visit.user());
        String place = path.length == 1 ? "" : path[1];
        if (project.isEmpty() && visit.user() == null) {
            // whether it is hidden or missing is not told: either way somebody logs in first, as in Jira
            visit.redirect("/login.jsp?permissionViolation=true&os_destination=" + URLEncoder.encode("/projects/" + visit.rest(), StandardCharsets.UTF_8));
        } else if (project.isEmpty() || !List.of("", "issues", "summary").contains(place)) {
            visit.notFound("You can't view this project. It may have been deleted or you don't have permission to view it.");
        } else if (place.isEmpty() && !visit.parameter("selectedItem").isEmpty()) {
            showSelected(visit, project.get(), visit.parameter("selectedItem"));
        } else {
            show(visit, project.get(), "", List.of());
        }
    }

    private void showSelected(Visit visit, StoredProject project, String selected) throws IOException {
        List<RenderedPanel> panels = fragments.panels(selected, context(visit, project));
        if (panels.isEmpty()) {
            visit.notFound("This project has no such page, or you don't have permission to view it.");
        } else {
            show(visit, project, selected, panels);
        }
    }

    private void show(Visit visit, StoredProject project, String selected, List<RenderedPanel> panels) throws IOException {
        Map<String, Object> model = new HashMap<>();
        model.put("project", project);
        model.put("selected", selected);
        model.put("panels", panels);
        model.put("items", fragments.items(SIDEBAR, context(visit, project)));
        model.put("mayAdminister", visit.user() != null && administering.project(project, visit.user()));
        model.put("issues", panels.isEmpty() ? issues.recentIn(project, visit.user()) : List.of());
        visit.show(project.getName(), "projects/project.vm", model);
    }

    private static Map<String, Object> context(Visit visit, StoredProject project) {
        return Map.of("request", visit.request(), "project", project);
    }
}
