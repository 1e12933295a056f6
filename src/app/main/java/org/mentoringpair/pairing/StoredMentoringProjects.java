package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.jira.SharedCaches;

/** The mentoring projects with their pairs, read once and forgotten on all nodes together. */
final class StoredMentoringProjects implements MentoringProjects {
    private static final String EVERYTHING = "all";

    /** A HashMap, because what a cluster's cache holds must be serializable. */
    private final Cache<String, HashMap<Long, Pair>> remembered;

    StoredMentoringProjects(ActiveObjects rows, CacheManager caches) {
        remembered = caches.getCache("org.mentoringpair.jira.projects", key -> read(rows), SharedCaches.FORGOTTEN_TOGETHER);
    }

    private static HashMap<Long, Pair> read(ActiveObjects rows) {
        return Arrays.stream(rows.find(PairRow.class, Query.select())).map(PairOfRow::pair)
                .collect(Collectors.toMap(Pair::projectId, Function.identity(), (pair, again) -> pair, HashMap::new));
    }

    @Override
    public boolean contains(long projectId) {
        return remembered.get(EVERYTHING).containsKey(projectId);
    }

    @Override
    public Optional<Pair> pair(long projectId) {
        return Optional.ofNullable(remembered.get(EVERYTHING).get(projectId));
    }

    @Override
    public void changed() {
        remembered.removeAll();
    }
}
