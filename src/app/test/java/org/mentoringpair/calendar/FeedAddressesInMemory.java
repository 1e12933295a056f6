package org.mentoringpair.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The twin of the stored addresses for tests of what uses them. */
final class FeedAddressesInMemory implements FeedAddresses {
    private final Map<String, FeedAddress> kept = new HashMap<>();
    private long lastId;

    @Override
    public Optional<FeedAddress> withId(long id) {
        return kept.values().stream().filter(address -> address.id() == id).findFirst();
    }

    @Override
    public Optional<FeedAddress> of(String userKey) {
        return Optional.ofNullable(kept.get(userKey));
    }

    @Override
    public FeedAddress keep(FeedAddress newAddress) {
        kept.put(newAddress.userKey(), newAddress.withId(++lastId));
        return kept.get(newAddress.userKey());
    }

    @Override
    public void forget(String userKey) {
        kept.remove(userKey);
    }
}
