package org.mentoringpair.stores;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Jira's caches where the cluster has one node. */
public final class LocalCaches implements CacheManager {
    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required) {
        return new LocalCache<>(loader);
    }

    private static final class LocalCache<K, V> implements Cache<K, V> {
        private final Map<K, V> values = new ConcurrentHashMap<>();
        private final CacheLoader<K, V> loader;

        private LocalCache(CacheLoader<K, V> loader) {
            this.loader = loader;
        }

        @Override
        public V get(K key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public void remove(K key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }
    }
}
