package com.atlassian.cache;

/** Declared for compiling only. Newest source: jira-11.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface CacheLoader<K, V> {
    V load(K key);
}
