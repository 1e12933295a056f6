package org.mentoringpair.sandbox.dashboards;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The items on dashboards, with their preferences and properties. */
@Component
final class Items {
    static final int COLUMNS = 2;
    private static final String ONE_PROPERTY = " WHERE item_id = ? AND property_key = ?";

    private final Database database;

    Items(Database database) {
        this.database = database;
    }

    List<Item> on(long dashboardId) {
        return database.sql("SELECT * FROM dashboard_item WHERE dashboard_id = ? ORDER BY column_number, position, id").param(dashboardId)
                .query((row, number) -> new Item(row.getLong("id"), row.getString("module_key"), row.getInt("column_number"), preferences(row.getLong("id")))).list();
    }

    Optional<Item> on(long dashboardId, long itemId) {
        return on(dashboardId).stream().filter(item -> item.id() == itemId).findFirst();
    }

    /** A new one lies on top of the first column, as in Jira. */
    long add(long dashboardId, String moduleKey) {
        return database.insert("INSERT INTO dashboard_item (dashboard_id, module_key, column_number, position) VALUES (?, ?, 0,"
                + " (SELECT COALESCE(MIN(i.position), 0) - 1 FROM dashboard_item i WHERE i.dashboard_id = ?))", dashboardId, moduleKey, dashboardId);
    }

    /** To the end of another column. */
    void move(long dashboardId, long itemId, int column) {
        database.sql("UPDATE dashboard_item SET column_number = ?, position = (SELECT COALESCE(MAX(i.position), 0) + 1 FROM dashboard_item i WHERE i.dashboard_id = ?)"
                + " WHERE id = ? AND dashboard_id = ?").params(column, dashboardId, itemId, dashboardId).update();
    }

    void remove(long itemId) {
        database.inTransaction(() -> {
            for (String table : List.of("dashboard_item_preference", "dashboard_item_property")) {
                database.sql("DELETE FROM " + table + " WHERE item_id = ?").param(itemId).update();
            }
            database.sql("DELETE FROM dashboard_item WHERE id = ?").param(itemId).update();
        });
    }

    /** Makes these, and no others, its preferences. */
    void configure(long itemId, Map<String, String> preferences) {
        database.inTransaction(() -> {
            lock(itemId);
            database.sql("DELETE FROM dashboard_item_preference WHERE item_id = ?").param(itemId).update();
            preferences.forEach((key, value) -> database.sql("INSERT INTO dashboard_item_preference (item_id, preference_key, preference_value) VALUES (?, ?, ?)")
                    .params(itemId, key, value).update());
        });
    }

    List<String> properties(long itemId) {
        return database.sql("SELECT property_key FROM dashboard_item_property WHERE item_id = ? ORDER BY property_key").param(itemId).query(String.class).list();
    }

    Optional<String> property(long itemId, String key) {
        return database.sql("SELECT json_value FROM dashboard_item_property" + ONE_PROPERTY).params(itemId, key).query(String.class).optional();
    }

    /** Whether it is a new one. */
    boolean setProperty(long itemId, String key, String json) {
        return database.inTransaction(() -> {
            lock(itemId);
            boolean there = database.sql("UPDATE dashboard_item_property SET json_value = ?" + ONE_PROPERTY).params(json, itemId, key).update() > 0;
            if (!there) {
                database.sql("INSERT INTO dashboard_item_property (item_id, property_key, json_value) VALUES (?, ?, ?)").params(itemId, key, json).update();
            }
            return !there;
        });
    }

    /** Whether there was one. */
    boolean removeProperty(long itemId, String key) {
        return database.sql("DELETE FROM dashboard_item_property" + ONE_PROPERTY).params(itemId, key).update() > 0;
    }

    /** So that of two who write at once one is the second. */
    private void lock(long itemId) {
        database.sql("SELECT id FROM dashboard_item WHERE id = ? FOR UPDATE").param(itemId).query(Long.class).optional();
    }

    private Map<String, String> preferences(long itemId) {
        Map<String, String> preferences = new TreeMap<>();
        database.sql("SELECT preference_key, preference_value FROM dashboard_item_preference WHERE item_id = ?").param(itemId)
                .query((row, number) -> preferences.put(row.getString(1), row.getString(2))).list();
        return preferences;
    }
}
