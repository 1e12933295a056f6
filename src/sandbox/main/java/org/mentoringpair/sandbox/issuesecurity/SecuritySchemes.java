package org.mentoringpair.sandbox.issuesecurity;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.ofbiz.core.entity.GenericValue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Issue security schemes; a project has one or none. */
@Component
final class SecuritySchemes implements IssueSecuritySchemeManager {
    static final String KIND = "security";
    private static final String TYPE = "IssueSecurityScheme";
    private static final Set<String> GRANTS = Set.of("projectrole", "group", "user", "lead", "applicationRole", "reporter", "assignee", "userCF");

    private final Database database;
    private final ProjectSchemes projects;
    private final ObjectProvider<ProjectManager> inJira;

    SecuritySchemes(Database database, ProjectSchemes projects, ObjectProvider<ProjectManager> inJira) {
        this.database = database;
        this.projects = projects;
        this.inJira = inJira;
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        return database.inTransaction(() -> {
            if (getSchemeObject(name) != null) {
                throw new DataAccessException("Could not create Scheme with name:" + name + " as it already exists.");
            }
            return getSchemeObject(database.insert("INSERT INTO issue_security_scheme (scheme_name, description) VALUES (?, ?)", name, description));
        });
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        throw new NotPlayed("IssueSecuritySchemeManager#createSchemeAndEntities", SecuritySchemes.class);
    }

    @Override
    public GenericValue getScheme(Long id) {
        return database.sql("SELECT default_level_id FROM issue_security_scheme WHERE id = ?").param(id)
                .query((row, number) -> new SchemeValue(id, row.getObject(1, Long.class))).optional().orElse(null);
    }

    /** A type id that is no level of this scheme would let people in elsewhere. */
    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity entity) {
        long schemeId = ((SchemeValue) scheme).id();
        if (!(entity.getEntityTypeId() instanceof Long level) || !isLevelOf(schemeId, level)) {
            throw new IllegalArgumentException(entity.getEntityTypeId() + " is no level of the issue security scheme " + schemeId);
        }
        if (!GRANTS.contains(entity.getType())) {
            throw new NotPlayed("issue security for " + entity.getType(), SecuritySchemes.class);
        }
        database.insert("INSERT INTO issue_security_grant (level_id, grant_type, grant_parameter) VALUES (?, ?, ?)",
                level, entity.getType(), entity.getParameter());
        return scheme;
    }

    @Override
    public void updateScheme(GenericValue scheme) {
        SchemeValue changed = (SchemeValue) scheme;
        if (changed.defaultLevel() != null && !isLevelOf(changed.id(), changed.defaultLevel())) {
            throw new IllegalArgumentException(changed.defaultLevel() + " is no level of the issue security scheme " + changed.id());
        }
        database.sql("UPDATE issue_security_scheme SET default_level_id = ? WHERE id = ?").params(changed.defaultLevel(), changed.id()).update();
    }

    private boolean isLevelOf(long scheme, long level) {
        return database.sql("SELECT COUNT(*) FROM issue_security_level WHERE id = ? AND scheme_id = ?").params(level, scheme).query(Long.class).single() > 0;
    }

    @Override
    public IssueSecurityLevelScheme getIssueSecurityLevelScheme(Long schemeId) {
        return database.sql("SELECT default_level_id FROM issue_security_scheme WHERE id = ?").param(schemeId)
                .query((row, number) -> new IssueSecurityLevelScheme(row.getObject(1, Long.class))).optional().orElse(null);
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return where("id = ?", id).stream().findFirst().orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return where("scheme_name = ?", name).stream().findFirst().orElse(null);
    }

    private List<Scheme> where(String condition, Object... parameters) {
        return database.sql("SELECT * FROM issue_security_scheme WHERE " + condition + " ORDER BY scheme_name, id").params(parameters)
                .query((row, number) -> new Scheme(row.getLong("id"), TYPE, row.getString("scheme_name"), row.getString("description"),
                        entities(row.getLong("id")))).list();
    }

    private List<SchemeEntity> entities(long scheme) {
        return database.sql("SELECT g.* FROM issue_security_grant g JOIN issue_security_level l ON l.id = g.level_id WHERE l.scheme_id = ? ORDER BY g.id")
                .param(scheme).query((row, number) -> new SchemeEntity(row.getString("grant_type"), row.getString("grant_parameter"), row.getLong("level_id")))
                .list();
    }

    /** Issues that are there already keep their level, which is none. */
    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        Optional<Long> other = projects.of(project.getId(), KIND).filter(id -> !id.equals(scheme.getId()));
        if (other.isPresent()) {
            throw new NotPlayed("two issue security schemes on one project: remove the first before adding another", SecuritySchemes.class);
        }
        projects.assign(project.getId(), KIND, scheme.getId());
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        return projects.projectsWith(KIND, scheme.getId()).stream().map(inJira.getObject()::getProjectObj).toList();
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        projects.remove(project.getId(), KIND);
    }
}
