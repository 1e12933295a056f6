package org.mentoringpair.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** The feedback of pairs, as far as whoever is asking may browse it. */
public interface GivenFeedback {
    /** What was given on a milestone of the pair, oldest first. */
    List<Given> on(Pair pair, long milestoneId);

    /** What was given in the pair from a moment on. One search. */
    List<Given> since(Pair pair, Instant from);

    /** The milestone of the pair that was done since a day and looked back on, and on which somebody has given no feedback yet: one thing at a time. One search. */
    Optional<Awaiting> awaiting(Pair pair, String giverKey, LocalDate since);
}
