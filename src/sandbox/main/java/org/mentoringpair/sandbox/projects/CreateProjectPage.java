package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Create project: first the template, then name, key and lead. In Jira it is a dialog, here two pages. */
@Component
final class CreateProjectPage implements Page {
    private final NewProjects newProjects;
    private final Administering administering;
    private final boolean redirectFollowed;

    CreateProjectPage(NewProjects newProjects, Administering administering, Environment environment) {
        this.newProjects = newProjects;
        this.administering = administering;
        // newer Jira is reported to ignore where a hook wants to go next, so by default it is ignored here
        this.redirectFollowed = environment.getProperty("sandbox.blueprint.redirect", Boolean.class, false);
    }

    @Override
    public List<String> addresses() {
        return List.of("/secure/project/CreateProject!default.jspa", "/secure/project/CreateProject.jspa", "/secure/admin/AddProject!default.jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        if (!administering.jira(visit.user())) {
            visit.show(403, "Create project", "projects/may-not-create.vm", Map.of());
            return;
        }
        Optional<ProjectTemplate> template = newProjects.template(visit.parameter("template"));
        if (template.isEmpty()) {
            visit.show("Create project", "projects/choose-template.vm", Map.of("templates", newProjects.templates()));
        } else if (visit.isPost()) {
            create(visit, template.get());
        } else {
            show(visit, asked(visit, template.get(), visit.user().getName()), new SimpleErrorCollection());
        }
    }

    private void create(Visit visit, ProjectTemplate template) throws IOException {
        NewProject asked = asked(visit, template, visit.parameter("lead")).withKey();
        ErrorCollection errors = newProjects.check(asked);
        if (errors.hasAnyErrors()) {
            show(visit, asked, errors);
            return;
        }
        try {
            follow(visit, newProjects.create(asked));
        } catch (DuplicateKeyException someoneWasFaster) {
            show(visit, asked, newProjects.check(asked));
        }
    }

    private void follow(Visit visit, CreatedProject created) throws IOException {
        if (!created.problem().isEmpty()) {
            visit.show("Create project", "projects/template-failed.vm", Map.of("project", created.project(), "problem", created.problem()));
        } else if (redirectFollowed && !created.redirect().isEmpty()) {
            visit.redirect(created.redirect());
        } else {
            visit.redirect("/projects/" + created.project().getKey());
        }
    }

    private static NewProject asked(Visit visit, ProjectTemplate template, String leadName) {
        return new NewProject(visit.parameter("name"), visit.parameter("key"), leadName, visit.parameter("description"), template);
    }

    private static void show(Visit visit, NewProject asked, ErrorCollection errors) throws IOException {
        visit.show("Create project", "projects/create.vm", Map.of(
                "template", asked.template(),
                "name", asked.name(), "key", asked.key(), "lead", asked.leadName(), "description", asked.description(),
                "errors", errors.getErrors(), "messages", errors.getErrorMessages()));
    }
}
