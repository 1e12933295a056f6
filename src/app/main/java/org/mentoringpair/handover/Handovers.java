package org.mentoringpair.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.ProjectForgetter;

/** Who hands over, and what travels: one handover at most for each pair. */
public interface Handovers extends ProjectForgetter {
    /** One SQL statement where there is none, else two. */
    Optional<Handover> of(long pairId);

    /** The pairs whose mentee set out and has not arrived. One SQL statement. */
    List<Long> underWay();

    /** Those that have not set out. One SQL statement. */
    List<Waiting> waiting();

    /** Takes the place of what was there for this pair. */
    void keep(Handover handover);

    /** Takes the place of what was kept of the same issue. */
    void keep(Handover handover, Belonging belonging);

    void forget(long pairId);

    /**
     * A mentee without their next mentor.
     *
     * @param agreedAt null while the mentor has not agreed
     */
    record Waiting(long pairId, Instant wishedAt, Instant agreedAt) {
    }
}
