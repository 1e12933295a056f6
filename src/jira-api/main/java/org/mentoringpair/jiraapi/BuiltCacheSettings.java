package org.mentoringpair.jiraapi;

import com.atlassian.cache.CacheSettings;

/** What a {@code CacheSettingsBuilder} built; for whoever plays Jira, never for the app. */
public record BuiltCacheSettings(boolean remote, boolean replicatedViaInvalidation, long expireAfterWriteMillis) implements CacheSettings {
}
