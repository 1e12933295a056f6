package com.atlassian.cache;

import java.util.concurrent.TimeUnit;
import org.mentoringpair.jiraapi.BuiltCacheSettings;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;. */
public class CacheSettingsBuilder {
    private boolean remote;
    private boolean invalidating;
    private long expireAfterWriteMillis;

    public CacheSettingsBuilder remote() {
        remote = true;
        return this;
    }

    public CacheSettingsBuilder replicateViaInvalidation() {
        invalidating = true;
        return this;
    }

    public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
        expireAfterWriteMillis = timeUnit.toMillis(expireAfter);
        return this;
    }

    public CacheSettings build() {
        return new BuiltCacheSettings(remote, invalidating, expireAfterWriteMillis);
    }
}
