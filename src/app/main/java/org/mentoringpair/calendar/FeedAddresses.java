package org.mentoringpair.calendar;

import java.util.Optional;

/** The secret addresses of calendars, one for each person at most. One SQL statement to read. */
public interface FeedAddresses {
    Optional<FeedAddress> withId(long id);

    Optional<FeedAddress> of(String userKey);

    /** Takes the place of the one somebody had; its id is ignored and given back filled in. */
    FeedAddress keep(FeedAddress newAddress);

    /** Somebody's calendar can be read at no address any more. */
    void forget(String userKey);
}
