package org.mentoringpair.charter;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** One of the two: what is theirs in the charter nobody else writes. */
public enum Side {
    MENTEE, MENTOR;

    /** Empty for somebody who is not part of the pair. */
    public static Optional<Side> of(String userKey, Pair pair) {
        if (pair.menteeKey().equals(userKey)) {
            return Optional.of(MENTEE);
        }
        return pair.mentorKey().equals(userKey) ? Optional.of(MENTOR) : Optional.empty();
    }

    public String userKey(Pair pair) {
        return this == MENTEE ? pair.menteeKey() : pair.mentorKey();
    }

    public Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
