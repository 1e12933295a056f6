package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Templates, checks and creation in one place, for whoever asks for a project. */
@Component
final class NewProjects {
    private final ProjectTemplates templates;
    private final ProjectChecks checks;
    private final ProjectCreation creation;
    private final JiraAuthenticationContext authentication;

    NewProjects(ProjectTemplates templates, ProjectChecks checks, ProjectCreation creation, JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.checks = checks;
        this.creation = creation;
        this.authentication = authentication;
    }

    List<ProjectTemplate> templates() {
        return templates.all(locale());
    }

    Optional<ProjectTemplate> template(String key) {
        return templates.find(key, locale());
    }

    /** The template asked for; where none is, the plain project of the type asked for. */
    Optional<ProjectTemplate> template(NewProjectJson asked) {
        if (asked.projectTemplateKey() == null) {
            return ProjectTemplates.OF_JIRA.stream().filter(template -> template.type().equals(asked.projectTypeKey())).findFirst();
        }
        return template(asked.projectTemplateKey())
                .filter(template -> asked.projectTypeKey() == null || asked.projectTypeKey().equals(template.type()));
    }

    ErrorCollection check(NewProject asked) {
        return checks.check(asked);
    }

    /** @param checked a project that nothing was found wrong with */
    CreatedProject create(NewProject checked) {
        return creation.create(checked);
    }

    private Locale locale() {
        return authentication.getLocale();
    }
}
