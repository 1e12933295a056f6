package org.mentoringpair.calls;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Wishes in Active Objects. */
final class StoredCheckInWishes implements CheckInWishes {
    private static final String ONE = "PAIR_ID = ? AND AUTHOR_KEY = ?";

    private final ActiveObjects activeObjects;

    StoredCheckInWishes(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<CheckInWish> of(long pairId, String authorKey) {
        return read(ONE, pairId, authorKey).stream().findFirst();
    }

    @Override
    public List<CheckInWish> since(Collection<Long> pairIds, Instant moment) {
        if (pairIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(pairIds);
        values.addAll(List.of(moment.toEpochMilli(), false));
        return read("PAIR_ID IN (" + String.join(", ", Collections.nCopies(pairIds.size(), "?")) + ") AND MADE > ? AND WITHDRAWN = ?", values.toArray());
    }

    @Override
    public void keep(CheckInWish wish) {
        activeObjects.executeInTransaction(() -> {
            CheckInWishRow[] there = activeObjects.find(CheckInWishRow.class, Query.select().where(ONE, wish.pairId(), wish.authorKey()));
            if (there.length == 0) {
                return activeObjects.create(CheckInWishRow.class, Map.of("PAIR_ID", wish.pairId(), "PROJECT_ID", wish.projectId(), "AUTHOR_KEY", wish.authorKey(),
                        "MADE", wish.made().toEpochMilli(), "WITHDRAWN", wish.withdrawn()));
            }
            there[0].setMade(wish.made().toEpochMilli());
            there[0].setWithdrawn(wish.withdrawn());
            there[0].save();
            return there[0];
        });
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(CheckInWishRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<CheckInWish> read(String where, Object... values) {
        return Arrays.stream(activeObjects.find(CheckInWishRow.class, Query.select().where(where, values).order("ID ASC")))
                .map(row -> new CheckInWish(row.getPairId(), row.getProjectId(), row.getAuthorKey(), Instant.ofEpochMilli(row.getMade()), row.isWithdrawn())).toList();
    }
}
