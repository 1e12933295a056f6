package com.atlassian.cache;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;. */
public interface Cache<K, V> {
    V get(K key);

    void remove(K key);

    void removeAll();
}
