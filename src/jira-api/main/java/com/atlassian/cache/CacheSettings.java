package com.atlassian.cache;

/** Declared for compiling only. */
public interface CacheSettings {
}
