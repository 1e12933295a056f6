package com.atlassian.cache;

/** Declared for compiling only. Source: not in the record. */
public interface CacheManager extends CacheFactory {
}
