package org.mentoringpair.sandbox.permissions;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.ofbiz.core.entity.GenericValue;
import org.springframework.stereotype.Component;

/** Permission schemes in {@code permission_scheme} and {@code scheme_permission}. */
@Component
final class PermissionSchemes implements PermissionSchemeManager {
    static final String TYPE = "PermissionScheme";
    private static final String KIND = "permission";

    private final Database database;
    private final ProjectSchemes projectSchemes;

    PermissionSchemes(Database database, ProjectSchemes projectSchemes) {
        this.database = database;
        this.projectSchemes = projectSchemes;
    }

    @Override
    public Scheme createSchemeAndEntities(Scheme scheme) {
        return database.inTransaction(() -> {
            if (getSchemeObject(scheme.getName()) != null) {
                throw new DataAccessException("Could not create Scheme with name:" + scheme.getName() + " as it already exists.");
            }
            long id = database.insert("INSERT INTO permission_scheme (scheme_name, description) VALUES (?, ?)",
                    scheme.getName(), scheme.getDescription());
            scheme.getEntities().forEach(entity -> addEntity(id, entity));
            return getSchemeObject(id);
        });
    }

    private void addEntity(long schemeId, SchemeEntity entity) {
        if (!(entity.getEntityTypeId() instanceof ProjectPermissionKey permission)) {
            throw new NotPlayed("a scheme entity whose type id is not a ProjectPermissionKey", PermissionSchemes.class);
        }
        database.insert("INSERT INTO scheme_permission (scheme_id, permission_key, grant_type, grant_parameter) VALUES (?, ?, ?, ?)",
                schemeId, permission.permissionKey(), GrantType.named(entity.getType()).jiraName(), entity.getParameter());
    }

    @Override
    public Scheme getSchemeObject(Long id) {
        return one("id", id).orElse(null);
    }

    @Override
    public Scheme getSchemeObject(String name) {
        return one("scheme_name", name).orElse(null);
    }

    @Override
    public Scheme createSchemeObject(String name, String description) {
        throw new NotPlayed("PermissionSchemeManager#createSchemeObject", PermissionSchemes.class);
    }

    @Override
    public List<Project> getProjects(Scheme scheme) {
        throw new NotPlayed("PermissionSchemeManager#getProjects", PermissionSchemes.class);
    }

    @Override
    public GenericValue getScheme(Long id) {
        throw new NotPlayed("PermissionSchemeManager#getScheme", PermissionSchemes.class);
    }

    @Override
    public GenericValue createSchemeEntity(GenericValue scheme, SchemeEntity schemeEntity) {
        throw new NotPlayed("PermissionSchemeManager#createSchemeEntity", PermissionSchemes.class);
    }

    @Override
    public void updateScheme(GenericValue scheme) {
        throw new NotPlayed("PermissionSchemeManager#updateScheme", PermissionSchemes.class);
    }

    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        Optional<Long> other = projectSchemes.of(project.getId(), KIND).filter(id -> !id.equals(scheme.getId()));
        if (other.isPresent()) {
            throw new NotPlayed("two permission schemes on one project: remove the first before adding another", PermissionSchemes.class);
        }
        projectSchemes.assign(project.getId(), KIND, scheme.getId());
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        projectSchemes.remove(project.getId(), KIND);
    }

    private Optional<Scheme> one(String column, Object value) {
        if (value == null) {
            return Optional.empty();
        }
        return database.sql("SELECT * FROM permission_scheme WHERE " + column + " = ?").param(value)
                .query((row, number) -> new Scheme(row.getLong("id"), TYPE, row.getString("scheme_name"),
                        row.getString("description"), entities(row.getLong("id"))))
                .optional();
    }

    private Collection<SchemeEntity> entities(long schemeId) {
        return database.sql("SELECT * FROM scheme_permission WHERE scheme_id = ? ORDER BY id").param(schemeId)
                .query((row, number) -> new SchemeEntity(row.getString("grant_type"), row.getString("grant_parameter"),
                        new ProjectPermissionKey(row.getString("permission_key"))))
                .list();
    }
}
