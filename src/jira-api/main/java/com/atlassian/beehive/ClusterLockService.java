package com.atlassian.beehive;

/** Declared for compiling only. Newest source: jira-unstated-2024-03, mailru/jira-plugins-mrimsender. */
public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
