package com.atlassian.cache;

/** Declared for compiling only. Source: confluence-5.5.1, https://docs.atlassian.com/atlassian-confluence/5.5.1/com/atlassian/confluence/cache/CacheManagerSupport.html */
public interface CacheManager extends CacheFactory {
}
