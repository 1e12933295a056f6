package org.mentoringpair.sandbox.screens;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.springframework.stereotype.Component;

/** Which screen scheme serves which issue type, and which projects use that. */
@Component
final class StoredIssueTypeScreenSchemes implements IssueTypeScreenSchemeManager {
    static final String KIND = "issue type screen";

    private final Database database;
    private final ProjectSchemes projects;
    private final FieldScreenSchemeManager screenSchemes;
    private final ConstantsManager constants;

    StoredIssueTypeScreenSchemes(Database database, ProjectSchemes projects, FieldScreenSchemeManager screenSchemes, ConstantsManager constants) {
        this.database = database;
        this.projects = projects;
        this.screenSchemes = screenSchemes;
        this.constants = constants;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return List.copyOf(database.sql("SELECT * FROM issue_type_screen_scheme ORDER BY scheme_name, id").query(this::scheme).list());
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Long id) {
        return database.sql("SELECT * FROM issue_type_screen_scheme WHERE id = ?").param(id).query(this::scheme).optional().orElse(null);
    }

    private IssueTypeScreenScheme scheme(ResultSet row, int number) throws SQLException {
        IssueTypeScreenScheme scheme = new IssueTypeScreenSchemeImpl(this);
        scheme.setId(row.getLong("id"));
        scheme.setName(row.getString("scheme_name"));
        scheme.setDescription(row.getString("description"));
        return scheme;
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.setId(database.insert("INSERT INTO issue_type_screen_scheme (scheme_name, description) VALUES (?, ?)",
                scheme.getName(), scheme.getDescription()));
    }

    @Override
    public void updateIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        database.sql("UPDATE issue_type_screen_scheme SET scheme_name = ?, description = ? WHERE id = ?")
                .params(scheme.getName(), scheme.getDescription(), scheme.getId()).update();
    }

    @Override
    public Collection<IssueTypeScreenSchemeEntity> getIssueTypeScreenSchemeEntities(IssueTypeScreenScheme scheme) {
        return List.copyOf(database.sql("SELECT * FROM issue_type_screen_scheme_entry WHERE scheme_id = ? ORDER BY id").param(scheme.getId())
                .query((row, number) -> {
                    IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(this, screenSchemes, constants);
                    entity.setId(row.getLong("id"));
                    entity.setIssueTypeId(row.getString("issue_type_id"));
                    entity.setFieldScreenScheme(screenSchemes.getFieldScreenScheme(row.getLong("screen_scheme_id")));
                    entity.setIssueTypeScreenScheme(scheme);
                    return entity;
                }).list());
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        entity.setId(database.insert("INSERT INTO issue_type_screen_scheme_entry (scheme_id, issue_type_id, screen_scheme_id) VALUES (?, ?, ?)",
                entity.getIssueTypeScreenScheme().getId(), entity.getIssueTypeId() == null ? null : Long.valueOf(entity.getIssueTypeId()),
                entity.getFieldScreenScheme().getId()));
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        projects.assign(project.getId(), KIND, scheme.getId());
    }
}
