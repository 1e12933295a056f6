package org.mentoringpair.jira;

import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;

/** How the app's caches are kept. */
public final class SharedCaches {
    /** A node may die between its commit and telling the others: then these learn of it after so many minutes. */
    private static final long LONGEST_MINUTES = 10;

    /** Each node reads for itself; what one forgets all forget. */
    public static final CacheSettings FORGOTTEN_TOGETHER = new CacheSettingsBuilder().remote().replicateViaInvalidation()
            .expireAfterWrite(LONGEST_MINUTES, TimeUnit.MINUTES).build();

    private SharedCaches() {
    }
}
