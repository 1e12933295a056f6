package org.mentoringpair.jira.setup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Jira's ids of what is created already, while the set-up runs. */
final class KnownIds {
    private final Map<ItemKey, String> ids = new HashMap<>();
    private final Set<ItemKey> madeNow = new HashSet<>();

    KnownIds(Map<ItemKey, ConfiguredItem> remembered) {
        remembered.values().stream().filter(ConfiguredItem::isCreated).forEach(item -> ids.put(item.key(), item.jiraId()));
    }

    Optional<String> find(ItemKey key) {
        return Optional.ofNullable(ids.get(key));
    }

    String of(ItemKey key) {
        return find(key).orElseThrow(() -> new IllegalStateException("There is no " + key.kind() + " " + key.name() + " yet"));
    }

    long number(ItemKey key) {
        return Long.parseLong(of(key));
    }

    void remember(ItemKey key, String jiraId) {
        ids.put(key, jiraId);
    }

    void made(ItemKey key, String jiraId) {
        remember(key, jiraId);
        madeNow.add(key);
    }

    boolean anyMadeNow(List<ItemKey> keys) {
        return keys.stream().anyMatch(madeNow::contains);
    }
}
