package org.mentoringpair.sandbox.cluster;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The part of one cache that this node holds. */
final class NodeCache<K, V> implements Cache<K, V> {
    private record Held(Object value, long loaded) {
    }

    private final String name;
    private final CacheLoader<K, V> loader;
    private final long lifeMillis;
    private final Caches caches;
    private final Map<K, Held> values = new ConcurrentHashMap<>();
    /** Counts removals, so that what was being loaded meanwhile is not kept. */
    private final AtomicLong removals = new AtomicLong();

    /** @param lifeMillis how long a value lives after it was loaded; 0 for ever */
    NodeCache(String name, CacheLoader<K, V> loader, long lifeMillis, Caches caches) {
        this.name = name;
        this.loader = loader;
        this.lifeMillis = lifeMillis;
        this.caches = caches;
    }

    /** The value that was loaded, which all callers share: as in Jira, where a cache kept in line by removals has it by reference. */
    @Override
    @SuppressWarnings("unchecked")
    public V get(K key) {
        Held held = values.get(key);
        if (held == null || isTooOld(held)) {
            held = load(key);
        }
        return (V) held.value;
    }

    @Override
    public void remove(K key) {
        caches.removed(name, key.toString());
    }

    @Override
    public void removeAll() {
        caches.removed(name, null);
    }

    /** @param key as its {@code toString} says, or null for all */
    void forget(String key) {
        removals.incrementAndGet();
        values.keySet().removeIf(held -> key == null || held.toString().equals(key));
    }

    boolean isFilledBy(ClassLoader classes) {
        return loader.getClass().getClassLoader() == classes;
    }

    private Held load(K key) {
        long before = removals.get();
        V value = loader.load(key);
        if (value == null) {
            throw new IllegalStateException("The loader of the cache " + name + " gave null for " + key);
        }
        Held held = new Held(value instanceof Serializable serializable ? copied(serializable) : value, System.nanoTime());
        if (removals.get() == before) {
            values.put(key, held);
        }
        return held;
    }

    /** What says that it can be sent to other nodes has to prove it, and whoever loaded it cannot change it any more. */
    private Object copied(Serializable value) {
        return Frozen.of(value).copy(loader.getClass().getClassLoader());
    }

    private boolean isTooOld(Held held) {
        return lifeMillis > 0 && System.nanoTime() - held.loaded > TimeUnit.MILLISECONDS.toNanos(lifeMillis);
    }
}
