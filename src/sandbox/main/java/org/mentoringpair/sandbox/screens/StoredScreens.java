package org.mentoringpair.sandbox.screens;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.FieldScreenTabImpl;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Screens, their tabs and the fields on them. */
@Component
final class StoredScreens implements FieldScreenManager {
    private final Database database;

    /** @param seeds only so that the seed data stand before anybody asks */
    StoredScreens(Database database, SeedScreens seeds) {
        this.database = database;
    }

    @Override
    public Collection<FieldScreen> getFieldScreens() {
        return List.copyOf(database.sql("SELECT * FROM field_screen ORDER BY screen_name, id").query(this::screen).list());
    }

    @Override
    public FieldScreen getFieldScreen(Long id) {
        return database.sql("SELECT * FROM field_screen WHERE id = ?").param(id).query(this::screen).optional().orElse(null);
    }

    private FieldScreen screen(ResultSet row, int number) throws SQLException {
        FieldScreen screen = new FieldScreenImpl(this);
        screen.setId(row.getLong("id"));
        screen.setName(row.getString("screen_name"));
        screen.setDescription(row.getString("description"));
        return screen;
    }

    @Override
    public void createFieldScreen(FieldScreen screen) {
        screen.setId(database.insert("INSERT INTO field_screen (screen_name, description) VALUES (?, ?)", screen.getName(), screen.getDescription()));
    }

    @Override
    public void updateFieldScreen(FieldScreen screen) {
        database.sql("UPDATE field_screen SET screen_name = ?, description = ? WHERE id = ?")
                .params(screen.getName(), screen.getDescription(), screen.getId()).update();
    }

    @Override
    public List<FieldScreenTab> getFieldScreenTabs(FieldScreen screen) {
        return database.sql("SELECT * FROM field_screen_tab WHERE screen_id = ? ORDER BY position, id").param(screen.getId())
                .query((row, number) -> {
                    FieldScreenTab tab = new FieldScreenTabImpl(this);
                    tab.setId(row.getLong("id"));
                    tab.setName(row.getString("tab_name"));
                    tab.setPosition(row.getInt("position"));
                    tab.setFieldScreen(screen);
                    return tab;
                }).list();
    }

    @Override
    public void createFieldScreenTab(FieldScreenTab tab) {
        tab.setId(database.insert("INSERT INTO field_screen_tab (screen_id, tab_name, position) VALUES (?, ?, ?)",
                tab.getFieldScreen().getId(), tab.getName(), tab.getPosition()));
    }

    @Override
    public void updateFieldScreenTab(FieldScreenTab tab) {
        database.sql("UPDATE field_screen_tab SET tab_name = ?, position = ? WHERE id = ?").params(tab.getName(), tab.getPosition(), tab.getId()).update();
    }

    @Override
    public List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab tab) {
        return database.sql("SELECT * FROM field_screen_item WHERE tab_id = ? ORDER BY position, id").param(tab.getId())
                .query((row, number) -> {
                    FieldScreenLayoutItem item = buildNewFieldScreenLayoutItem(row.getString("field_id"));
                    item.setId(row.getLong("id"));
                    item.setPosition(row.getInt("position"));
                    item.setFieldScreenTab(tab);
                    return item;
                }).list();
    }

    @Override
    public FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String fieldId) {
        return new ScreenItem(fieldId);
    }

    @Override
    public void createFieldScreenLayoutItem(FieldScreenLayoutItem item) {
        item.setId(database.insert("INSERT INTO field_screen_item (tab_id, field_id, position) VALUES (?, ?, ?)",
                item.getFieldScreenTab().getId(), item.getFieldId(), item.getPosition()));
    }
}
