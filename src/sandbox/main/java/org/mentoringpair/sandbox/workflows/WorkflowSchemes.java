package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.ofbiz.core.entity.GenericValue;
import org.springframework.stereotype.Component;

/** Which workflow serves which issue type, and which projects use that. A project given none has the default scheme. */
@Component
final class WorkflowSchemes implements WorkflowSchemeManager {
    private static final String TYPE = "WorkflowScheme";
    private static final long DEFAULT_ENTRY = 0;

    private final Database database;
    private final ProjectSchemes projects;

    /** @param seeds only so that the seed data stand before anybody asks */
    WorkflowSchemes(Database database, ProjectSchemes projects, SeedWorkflows seeds) {
        this.database = database;
        this.projects = projects;
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return new StoredWorkflowScheme.Builder();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        long id = database.inTransaction(() -> {
            long created = database.insert("INSERT INTO workflow_scheme (scheme_name, description) VALUES (?, ?)", scheme.getName(), scheme.getDescription());
            entries(scheme).forEach((type, workflow) -> database.sql(
                    "INSERT INTO workflow_scheme_entry (scheme_id, issue_type_id, workflow_name) VALUES (?, ?, ?)").params(created, type, workflow).update());
            return created;
        });
        return getWorkflowSchemeObj(id);
    }

    private static Map<Long, String> entries(AssignableWorkflowScheme scheme) {
        Map<Long, String> entries = new LinkedHashMap<>();
        // a scheme without a default follows Jira's own workflow
        entries.put(DEFAULT_ENTRY, scheme.getConfiguredDefaultWorkflow() == null ? SeedWorkflows.DEFAULT_WORKFLOW : scheme.getConfiguredDefaultWorkflow());
        scheme.getMappings().forEach((type, workflow) -> {
            if (type != null) {
                entries.put(Long.valueOf(type), workflow);
            }
        });
        return entries;
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(long id) {
        return find("id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return find("scheme_name = ?", name).stream().findFirst().orElse(null);
    }

    private List<StoredWorkflowScheme> find(String condition, Object... parameters) {
        return database.sql("SELECT * FROM workflow_scheme WHERE " + condition + " ORDER BY id").params(parameters).query((row, number) -> {
            Map<String, String> mappings = new LinkedHashMap<>();
            database.sql("SELECT issue_type_id, workflow_name FROM workflow_scheme_entry WHERE scheme_id = ? ORDER BY issue_type_id")
                    .param(row.getLong("id")).query(entry -> {
                        long type = entry.getLong("issue_type_id");
                        mappings.put(type == DEFAULT_ENTRY ? null : Long.toString(type), entry.getString("workflow_name"));
                    });
            return new StoredWorkflowScheme(row.getLong("id"), row.getString("scheme_name"), row.getString("description"), mappings);
        }).list();
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        throw new NotPlayed("WorkflowSchemeManager#createSchemeAndEntities; createScheme is what it has instead", WorkflowSchemes.class);
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return find("id = ?", id).stream().map(WorkflowSchemes::plain).findFirst().orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return find("scheme_name = ?", name).stream().map(WorkflowSchemes::plain).findFirst().orElse(null);
    }

    private static Scheme plain(AssignableWorkflowScheme scheme) {
        return new Scheme(scheme.getId(), TYPE, scheme.getName(), scheme.getDescription(), List.of());
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        throw new NotPlayed("WorkflowSchemeManager#createSchemeObject", WorkflowSchemes.class);
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        throw new NotPlayed("WorkflowSchemeManager#getProjects", WorkflowSchemes.class);
    }

    @Override
    public GenericValue getScheme(Long id) {
        throw new NotPlayed("WorkflowSchemeManager#getScheme", WorkflowSchemes.class);
    }

    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity schemeEntity) {
        throw new NotPlayed("WorkflowSchemeManager#createSchemeEntity", WorkflowSchemes.class);
    }

    @Override
    public void updateScheme(GenericValue scheme) {
        throw new NotPlayed("WorkflowSchemeManager#updateScheme", WorkflowSchemes.class);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        projects.assign(project.getId(), Workflows.KIND, scheme.getId());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        projects.remove(project.getId(), Workflows.KIND);
    }
}
