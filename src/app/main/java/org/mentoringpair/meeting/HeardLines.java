package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/** What people heard each other say. */
public interface HeardLines {
    /**
     * Of a pair, in the order in which they were begun. One SQL statement.
     *
     * @param day those begun after it, or null for all
     */
    List<Heard> since(long pairId, LocalDate day);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Heard add(Heard newHeard, Pair pair);

    /** Keeps other words. */
    void change(Heard changed);

    /** Forgets those of a project that is no more. */
    void forgetProject(long projectId);
}
