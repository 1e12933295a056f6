package org.mentoringpair.feedback;

import java.time.Instant;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/** The feedback of pairs, as far as whoever is asking may browse it. */
public interface GivenFeedback {
    /** What was given on a milestone of the pair, oldest first. */
    List<Given> on(Pair pair, long milestoneId);

    /** What was given in the pair from a moment on. One search. */
    List<Given> since(Pair pair, Instant from);
}
