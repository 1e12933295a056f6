package org.mentoringpair.sandbox.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mentoringpair.jiraapi.BuiltCacheSettings;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.bulk.RowsWrittenAround;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.plugins.PluginDisabled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Caches of this node. What one node removes, the others remove within a beat of the removal being committed. */
@Component
final class Caches implements CacheManager {
    private final Database database;
    private final SeparateStatements separate;
    private final Node node;
    private final Map<String, NodeCache<?, ?>> caches = new ConcurrentHashMap<>();

    Caches(Database database, SeparateStatements separate, Node node) {
        this.database = database;
        this.separate = separate;
        this.node = node;
    }

    /** A cache that is asked for again is a new one: a restarted app brings its loader anew. */
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        if (!(required instanceof BuiltCacheSettings settings) || !settings.remote() || !settings.replicatedViaInvalidation()) {
            throw new NotPlayed("a cache that is not remote() with replicateViaInvalidation(): " + name, Caches.class);
        }
        NodeCache<K, V> cache = new NodeCache<>(name, loader, settings.expireAfterWriteMillis(), this);
        caches.put(name, cache);
        return cache;
    }

    /**
     * Forgets here at once, and again after the commit, as somebody may have loaded the old value in between.
     *
     * @param key what to forget, or null for everything in the cache
     */
    void removed(String cache, String key) {
        forget(cache, key);
        database.afterCommit(() -> {
            forget(cache, key);
            separate.update("INSERT INTO cache_invalidation (node_id, cache_name, cache_key) VALUES (?, ?, ?)", node.id(), cache, key);
        });
    }

    void forget(String name, String key) {
        NodeCache<?, ?> cache = caches.get(name);
        if (cache != null) {
            cache.forget(key);
        }
    }

    /** A cache goes with the app whose loader fills it. */
    @EventListener
    public void forget(PluginDisabled disabled) {
        caches.values().removeIf(cache -> cache.isFilledBy(disabled.plugin().classLoader()));
    }

    /** On all nodes. */
    @EventListener
    public void forget(RowsWrittenAround written) {
        caches.keySet().forEach(name -> removed(name, null));
    }

    void forgetEverything() {
        caches.values().forEach(cache -> cache.forget(null));
    }
}
