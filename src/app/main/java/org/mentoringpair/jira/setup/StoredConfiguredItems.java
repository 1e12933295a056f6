package org.mentoringpair.jira.setup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.LinkedHashMap;
import java.util.Map;
import net.java.ao.Query;

/** The remembered configuration as Active Objects keep it. */
final class StoredConfiguredItems implements ConfiguredItems {
    /** The longest text all databases of Jira can keep in a plain column. */
    static final int LONGEST = 450;

    private final ActiveObjects rows;

    StoredConfiguredItems(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Map<ItemKey, ConfiguredItem> all() {
        Map<ItemKey, ConfiguredItem> items = new LinkedHashMap<>();
        for (ConfiguredItemRow row : rows.find(ConfiguredItemRow.class, Query.select().order("ID"))) {
            ConfiguredItem item = item(row);
            items.put(item.key(), item);
        }
        return items;
    }

    @Override
    public void keep(ConfiguredItem item) {
        rows.executeInTransaction(() -> {
            ConfiguredItemRow row = rowOf(item.key());
            row.setLabel(item.label().name());
            row.setDescription(shortened(item.label().description()));
            row.setJiraId(item.jiraId());
            row.setState(item.state().name());
            row.setMessage(shortened(item.message()));
            row.save();
            return null;
        });
    }

    private ConfiguredItemRow rowOf(ItemKey key) {
        ConfiguredItemRow[] found = rows.find(ConfiguredItemRow.class, "KIND = ? AND NAME = ?", key.kind().name(), key.name());
        return found.length > 0 ? found[0] : rows.create(ConfiguredItemRow.class, Map.of("KIND", key.kind().name(), "NAME", key.name()));
    }

    private static ConfiguredItem item(ConfiguredItemRow row) {
        // Oracle keeps an empty text as none
        String description = row.getDescription() == null ? "" : row.getDescription();
        return new ConfiguredItem(new ItemKey(ItemKind.valueOf(row.getKind()), row.getName()), new Label(row.getLabel(), description),
                row.getJiraId(), ItemState.valueOf(row.getState()), row.getMessage());
    }

    static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
