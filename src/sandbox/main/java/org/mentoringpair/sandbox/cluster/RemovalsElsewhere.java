package org.mentoringpair.sandbox.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Follows the table {@code cache_invalidation} for what other nodes have removed from their caches. */
@Component
final class RemovalsElsewhere implements EveryBeat {
    /** Ids are given before they are committed, so a lower one may show up later; this far back it is looked for. */
    private static final long WINDOW = 500;

    private record Removal(long id, String node, String cache, String key) {
    }

    private final Database database;
    private final Caches caches;
    private final Node node;
    private final Set<Long> done = new HashSet<>();
    private long highest = -1;

    RemovalsElsewhere(Database database, Caches caches, Node node) {
        this.database = database;
        this.caches = caches;
        this.node = node;
    }

    @Override
    public void beat() {
        if (highest < 0) {
            begin();
            return;
        }
        for (Removal removal : since(highest - WINDOW)) {
            highest = Math.max(highest, removal.id);
            if (done.add(removal.id) && !removal.node.equals(node.id())) {
                caches.forget(removal.cache, removal.key);
            }
        }
        done.removeIf(id -> id <= highest - WINDOW);
    }

    /** What was cached before the first look may be old already. */
    private void begin() {
        highest = database.sql("SELECT COALESCE(MAX(id), 0) FROM cache_invalidation").query(Long.class).single();
        since(highest - WINDOW).forEach(removal -> done.add(removal.id));
        caches.forgetEverything();
        database.sql("DELETE FROM cache_invalidation WHERE id <= ?").param(highest - 2 * WINDOW).update();
    }

    private List<Removal> since(long id) {
        return database.sql("SELECT id, node_id, cache_name, cache_key FROM cache_invalidation WHERE id > ? ORDER BY id").param(id)
                .query((row, number) -> new Removal(row.getLong("id"), row.getString("node_id"), row.getString("cache_name"),
                        row.getString("cache_key")))
                .list();
    }
}
