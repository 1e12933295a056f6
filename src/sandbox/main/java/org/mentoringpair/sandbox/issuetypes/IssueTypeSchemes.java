package org.mentoringpair.sandbox.issuetypes;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.ProjectSchemes;
import org.springframework.stereotype.Component;

/** Which issue types a project offers. A project has one scheme; one that was given none has the default scheme. */
@Component
final class IssueTypeSchemes implements IssueTypeSchemeManager {
    static final long DEFAULT = 1;
    static final String KIND = "issue type";

    private final Database database;
    private final ProjectSchemes schemes;

    /** @param seeds only so that the seed data stand before anybody asks */
    IssueTypeSchemes(Database database, ProjectSchemes schemes, SeedIssueTypes seeds) {
        this.database = database;
        this.schemes = schemes;
    }

    @Override
    public FieldConfigScheme create(String name, String description, List<String> optionIds) {
        return database.inTransaction(() -> {
            long id = database.insert("INSERT INTO issue_type_scheme (scheme_name, description) VALUES (?, ?)", name, description);
            offer(id, optionIds);
            return new StoredIssueTypeScheme(id, name, description, schemes);
        });
    }

    /** The scheme offers these types from now on, and no others. */
    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> optionIds) {
        database.inTransaction(() -> {
            database.sql("DELETE FROM issue_type_scheme_entry WHERE scheme_id = ?").param(scheme.getId()).update();
            offer(scheme.getId(), optionIds);
        });
        return scheme;
    }

    private void offer(long scheme, Collection<String> types) {
        int position = 0;
        for (String type : types) {
            database.sql("INSERT INTO issue_type_scheme_entry (scheme_id, issue_type_id, position) VALUES (?, ?, ?)")
                    .params(scheme, Ids.number(type), position++).update();
        }
    }

    @Override
    public void addProjectAssociations(FieldConfigScheme scheme, List<Project> projects) {
        database.inTransaction(() -> projects.forEach(project -> schemes.assign(project.getId(), KIND, scheme.getId())));
    }

    @Override
    public List<FieldConfigScheme> getAllSchemes() {
        return List.copyOf(database.sql("SELECT * FROM issue_type_scheme ORDER BY id")
                .query((row, number) -> new StoredIssueTypeScheme(row.getLong("id"), row.getString("scheme_name"), row.getString("description"), schemes)).list());
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        long id = schemeOf(project);
        return database.sql("SELECT * FROM issue_type_scheme WHERE id = ?").param(id)
                .query((row, number) -> new StoredIssueTypeScheme(id, row.getString("scheme_name"), row.getString("description"), schemes)).single();
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return typesOf(schemeOf(project));
    }

    private long schemeOf(Project project) {
        return schemes.of(project.getId(), KIND).orElse(DEFAULT);
    }

    private Collection<IssueType> typesOf(long scheme) {
        return List.copyOf(database.sql("SELECT t.* FROM issue_type t JOIN issue_type_scheme_entry e ON e.issue_type_id = t.id"
                + " WHERE e.scheme_id = ? ORDER BY e.position, t.id").param(scheme).query(StoredIssueType::of).list());
    }
}
