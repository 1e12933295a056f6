package org.mentoringpair.workingstyle;

import java.util.List;

/** Everybody's cards. One SQL statement a call, but for keeping. */
public interface Cards {
    /** An empty one where they have not written any. */
    Card of(String userKey);

    /** The cards of two people, in this order. */
    List<Card> of(String firstKey, String secondKey);

    /** Takes the place of what stood there; an empty card leaves nothing behind. */
    void keep(Card card);
}
