package org.mentoringpair.jira.setup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.jira.SharedCaches;

/** The projects made from the blueprint as Active Objects keep them; those that are ready are remembered on all nodes. */
final class StoredProjectsToPrepare implements ProjectsToPrepare, PreparedProjects {
    private static final String EVERYTHING = "all";

    private final ActiveObjects rows;
    /** A HashSet, because what a cluster's cache holds must be serializable. */
    private final Cache<String, HashSet<Long>> prepared;

    StoredProjectsToPrepare(ActiveObjects rows, CacheManager caches) {
        this.rows = rows;
        prepared = caches.getCache("org.mentoringpair.jira.prepared-projects", key -> created(), SharedCaches.FORGOTTEN_TOGETHER);
    }

    @Override
    public boolean contains(long projectId) {
        return prepared.get(EVERYTHING).contains(projectId);
    }

    @Override
    public Set<Long> ids() {
        return Set.copyOf(prepared.get(EVERYTHING));
    }

    @Override
    public List<PreparedProject> all() {
        return Arrays.stream(rows.find(PreparedProjectRow.class, Query.select().order("ID")))
                .map(row -> new PreparedProject(row.getProjectId(), ItemState.valueOf(row.getState()), row.getMessage())).toList();
    }

    @Override
    public void keep(PreparedProject project) {
        rows.executeInTransaction(() -> {
            PreparedProjectRow row = rowOf(project.projectId());
            row.setState(project.state().name());
            row.setMessage(StoredConfiguredItems.shortened(project.message()));
            row.save();
            return null;
        });
        prepared.removeAll();
    }

    @Override
    public void forget(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PreparedProjectRow.class, "PROJECT_ID = ?", projectId));
        prepared.removeAll();
    }

    private PreparedProjectRow rowOf(long projectId) {
        PreparedProjectRow[] found = rows.find(PreparedProjectRow.class, "PROJECT_ID = ?", projectId);
        return found.length > 0 ? found[0] : rows.create(PreparedProjectRow.class, Map.of("PROJECT_ID", projectId));
    }

    private HashSet<Long> created() {
        return all().stream().filter(project -> project.state() == ItemState.CREATED).map(PreparedProject::projectId)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
