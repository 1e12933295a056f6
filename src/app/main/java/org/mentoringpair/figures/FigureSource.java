package org.mentoringpair.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentoringpair.health.HealthState;

/** What is counted about the pairs of one programme: days, states and levels, never words. One SQL statement a question unless it says otherwise. */
public interface FigureSource {
    /** How pairs are doing as it was told to those who run the programme, by keys of pairs; those not judged yet are left out. */
    Map<Long, HealthState> health(long programmeId);

    /** The check-ins of some days, the last one among them. */
    List<Held> held(long programmeId, LocalDate first, LocalDate last);

    /** When pairs paused, went on and parted, in the order in which it happened. */
    List<Turn> turns(long programmeId);

    /** The levels of skills that were said before a moment, in the order in which they were said. Two SQL statements. */
    List<Rated> rated(long programmeId, Instant before);

    /** Which aims goals support, a line for each goal. */
    List<Aimed> aims(long programmeId);

    /** One check-in: which pair met on which day, for how long. */
    record Held(long pairId, LocalDate day, int minutes) {
    }

    /** From this moment on the pair met, or did not. */
    record Turn(long pairId, Instant at, boolean meets, boolean closed) {
    }

    /** A skill of somebody stood at this level from this moment on; levels compare on the same scale alone. */
    record Rated(long skillId, String ownerKey, int level, int scaleVersion, Instant at) {
    }

    /** A goal in this project of Jira supports this aim. */
    record Aimed(long projectId, long goalId, String aim) {
    }
}
