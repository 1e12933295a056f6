package org.mentoringpair.sandbox.projects;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.template.hook.AddProjectHook;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ConfigureResponse;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.permissions.Seed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes projects, for the dialog and for REST alike. */
@Component
final class ProjectCreation {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectCreation.class);

    private final Database database;
    private final Projects projects;
    private final Accounts accounts;
    private final Roles roles;
    private final PermissionSchemeManager permissionSchemes;

    ProjectCreation(Database database, Projects projects, Accounts accounts, Roles roles, PermissionSchemeManager permissionSchemes) {
        this.database = database;
        this.projects = projects;
        this.accounts = accounts;
        this.roles = roles;
        this.permissionSchemes = permissionSchemes;
    }

    /** @param checked a project that {@link ProjectChecks} found nothing wrong with */
    CreatedProject create(NewProject checked) {
        StoredProject project = database.inTransaction(() -> store(checked));
        // the project is committed before its hook runs: Jira takes nothing back when a hook fails
        return checked.template().hook().map(hook -> configured(hook, project)).orElse(new CreatedProject(project, "", ""));
    }

    private StoredProject store(NewProject checked) {
        String leadKey = accounts.byName(checked.leadName()).orElseThrow().getKey();
        long id = database.insert("INSERT INTO project (pkey, pname, description, lead_key, project_type, template_key) VALUES (?, ?, ?, ?, ?, ?)",
                checked.key(), checked.name(), checked.description(), leadKey, checked.template().type(), checked.template().key());
        StoredProject project = projects.byId(id).orElseThrow();
        roles.addDefaultMembers(project);
        // the other schemes stand in by themselves where a project was given none
        permissionSchemes.addSchemeToProject(project, permissionSchemes.getSchemeObject(Seed.DEFAULT_SCHEME));
        return project;
    }

    private static CreatedProject configured(AddProjectHook hook, StoredProject project) {
        try {
            ConfigureResponse answer = hook.configure(new ConfigureData(project));
            return new CreatedProject(project, Optional.ofNullable(answer.getRedirect()).orElse(""), "");
        } catch (NotPlayed ours) {
            throw ours;
        } catch (RuntimeException ofTheApp) {
            // the edge to foreign code: whatever an app throws, the project stays and its creator is told
            LOG.error("The hook of the template of project {} failed", project.getKey(), ofTheApp);
            return new CreatedProject(project, "", "The project was created, but its template could not be applied: " + ofTheApp.getMessage());
        }
    }
}
