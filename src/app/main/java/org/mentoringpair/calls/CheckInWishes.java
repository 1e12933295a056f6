package org.mentoringpair.calls;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The latest wish of everybody who ever had one. One SQL statement a question. */
public interface CheckInWishes {
    Optional<CheckInWish> of(long pairId, String authorKey);

    /** Those of any of the pairs that were made after a moment and not taken back. */
    List<CheckInWish> since(Collection<Long> pairIds, Instant moment);

    /** Keeps it in place of an earlier one of the same author in the same pair. */
    void keep(CheckInWish wish);

    void removeOfProject(long projectId);
}
