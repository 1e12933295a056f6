package org.mentoringpair.sandbox.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Which screen serves which operation. */
@Component
final class StoredScreenSchemes implements FieldScreenSchemeManager {
    private final Database database;
    private final FieldScreenManager screens;

    StoredScreenSchemes(Database database, FieldScreenManager screens) {
        this.database = database;
        this.screens = screens;
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return List.copyOf(database.sql("SELECT * FROM field_screen_scheme ORDER BY scheme_name, id").query(this::scheme).list());
    }

    @Override
    public FieldScreenScheme getFieldScreenScheme(Long id) {
        return database.sql("SELECT * FROM field_screen_scheme WHERE id = ?").param(id).query(this::scheme).optional().orElse(null);
    }

    private FieldScreenScheme scheme(ResultSet row, int number) throws SQLException {
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(this);
        scheme.setId(row.getLong("id"));
        scheme.setName(row.getString("scheme_name"));
        scheme.setDescription(row.getString("description"));
        return scheme;
    }

    @Override
    public void createFieldScreenScheme(FieldScreenScheme scheme) {
        scheme.setId(database.insert("INSERT INTO field_screen_scheme (scheme_name, description) VALUES (?, ?)", scheme.getName(), scheme.getDescription()));
    }

    @Override
    public void updateFieldScreenScheme(FieldScreenScheme scheme) {
        database.sql("UPDATE field_screen_scheme SET scheme_name = ?, description = ? WHERE id = ?")
                .params(scheme.getName(), scheme.getDescription(), scheme.getId()).update();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        item.setId(database.insert("INSERT INTO field_screen_scheme_item (scheme_id, operation, screen_id) VALUES (?, ?, ?)",
                item.getFieldScreenScheme().getId(), item.getIssueOperation() == null ? null : item.getIssueOperation().getId(),
                item.getFieldScreen().getId()));
    }

    @Override
    public Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme) {
        return List.copyOf(database.sql("SELECT * FROM field_screen_scheme_item WHERE scheme_id = ? ORDER BY id").param(scheme.getId())
                .query((row, number) -> {
                    FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(this, screens);
                    item.setId(row.getLong("id"));
                    item.setIssueOperation(operation(row.getObject("operation", Long.class)));
                    item.setFieldScreen(screens.getFieldScreen(row.getLong("screen_id")));
                    item.setFieldScreenScheme(scheme);
                    return item;
                }).list());
    }

    private static ScreenableIssueOperation operation(Long id) {
        return id == null ? null : Stream.of(IssueOperations.CREATE_ISSUE_OPERATION, IssueOperations.EDIT_ISSUE_OPERATION, IssueOperations.VIEW_ISSUE_OPERATION)
                .filter(operation -> operation.getId().equals(id)).findFirst().orElseThrow();
    }
}
