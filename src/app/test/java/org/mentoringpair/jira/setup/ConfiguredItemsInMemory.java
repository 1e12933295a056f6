package org.mentoringpair.jira.setup;

import java.util.LinkedHashMap;
import java.util.Map;

final class ConfiguredItemsInMemory implements ConfiguredItems {
    private final Map<ItemKey, ConfiguredItem> kept = new LinkedHashMap<>();

    @Override
    public synchronized Map<ItemKey, ConfiguredItem> all() {
        return new LinkedHashMap<>(kept);
    }

    @Override
    public synchronized void keep(ConfiguredItem item) {
        kept.put(item.key(), item);
    }
}
