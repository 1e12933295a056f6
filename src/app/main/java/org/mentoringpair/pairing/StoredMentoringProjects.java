package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The mentoring projects as one remembered set, read once and forgotten on all nodes together. */
final class StoredMentoringProjects implements MentoringProjects {
    private static final String EVERYTHING = "all";
    private static final CacheSettings ON_ALL_NODES = new CacheSettingsBuilder().remote().replicateViaInvalidation().build();

    /** A HashSet, because what a cluster's cache holds must be serializable. */
    private final Cache<String, HashSet<Long>> remembered;

    StoredMentoringProjects(ActiveObjects rows, CacheManager caches) {
        remembered = caches.getCache("org.mentoringpair.jira.projects", key -> read(rows), ON_ALL_NODES);
    }

    private static HashSet<Long> read(ActiveObjects rows) {
        return Arrays.stream(rows.find(PairRow.class, Query.select())).map(PairRow::getProjectId)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public boolean contains(long projectId) {
        return remembered.get(EVERYTHING).contains(projectId);
    }

    @Override
    public void changed() {
        remembered.removeAll();
    }
}
