package org.mentoringpair.thanks;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** Thanks in Active Objects. */
final class StoredThanks implements Thanks {
    private final ActiveObjects activeObjects;

    StoredThanks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<ThankYou> on(long pairId, What what, Collection<Long> itemIds) {
        if (itemIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(pairId, what.name()));
        values.addAll(itemIds);
        return read(Query.select().where("PAIR_ID = ? AND OCCASION = ? AND ITEM_ID IN (" + String.join(", ", Collections.nCopies(itemIds.size(), "?")) + ")",
                values.toArray()).order("ID"));
    }

    @Override
    public List<ThankYou> receivedBy(String userKey, long pairId) {
        return read(Query.select().where("PAIR_ID = ? AND RECEIVER_KEY = ?", pairId, userKey).order("ID DESC"));
    }

    @Override
    public void add(ThankYou thankYou, long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.create(ThankYouRow.class, Map.of("PAIR_ID", thankYou.pairId(), "PROJECT_ID", projectId,
                "OCCASION", thankYou.what().name(), "ITEM_ID", thankYou.itemId(), "GIVER_KEY", thankYou.giverKey(), "RECEIVER_KEY", thankYou.receiverKey(),
                "GIVEN_AT", thankYou.at().toEpochMilli())));
    }

    @Override
    public void remove(ThankYou thankYou) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ThankYouRow.class, "PAIR_ID = ? AND OCCASION = ? AND ITEM_ID = ? AND GIVER_KEY = ?",
                thankYou.pairId(), thankYou.what().name(), thankYou.itemId(), thankYou.giverKey()));
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ThankYouRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<ThankYou> read(Query query) {
        return Arrays.stream(activeObjects.find(ThankYouRow.class, query)).map(row -> new ThankYou(row.getPairId(), What.valueOf(row.getOccasion()), row.getItemId(),
                row.getGiverKey(), row.getReceiverKey(), Instant.ofEpochMilli(row.getGivenAt()))).toList();
    }
}
