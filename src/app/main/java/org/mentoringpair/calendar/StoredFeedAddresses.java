package org.mentoringpair.calendar;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The addresses as Active Objects keep them. */
final class StoredFeedAddresses implements FeedAddresses {
    private final ActiveObjects rows;

    StoredFeedAddresses(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<FeedAddress> withId(long id) {
        return found(Query.select().where("ID = ?", id));
    }

    @Override
    public Optional<FeedAddress> of(String userKey) {
        return found(Query.select().where("USER_KEY = ?", userKey).order("ID DESC"));
    }

    @Override
    public FeedAddress keep(FeedAddress newAddress) {
        return rows.executeInTransaction(() -> {
            rows.deleteWithSQL(FeedAddressRow.class, "USER_KEY = ?", newAddress.userKey());
            return newAddress.withId(rows.create(FeedAddressRow.class, Map.of("USER_KEY", newAddress.userKey(), "HASH", newAddress.hash(),
                    "FORM_ID", newAddress.formId(), "MADE_AT", newAddress.madeAt().toEpochMilli())).getID());
        });
    }

    @Override
    public void forget(String userKey) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(FeedAddressRow.class, "USER_KEY = ?", userKey));
    }

    private Optional<FeedAddress> found(Query query) {
        return Arrays.stream(rows.find(FeedAddressRow.class, query)).findFirst()
                .map(row -> new FeedAddress(row.getID(), row.getUserKey(), row.getHash(), row.getFormId(), Instant.ofEpochMilli(row.getMadeAt())));
    }
}
