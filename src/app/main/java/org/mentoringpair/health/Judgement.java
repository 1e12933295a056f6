package org.mentoringpair.health;

import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/**
 * What is to be kept of a pair from now on.
 *
 * @param of     the pair as it was judged
 * @param before what was kept of it until then; null where nothing was
 */
public record Judgement(KeptDates of, KeptHealth before, KeptHealth after) {
    /** Whether it is still about what there is. */
    boolean holds(KeptDates now, Optional<KeptHealth> kept) {
        Pair pair = now.pair();
        Pair judged = of.pair();
        return pair.stage() == judged.stage() && pair.rhythm() == judged.rhythm() && Objects.equals(now.last(), of.last())
                && Objects.equals(now.next(), of.next()) && Objects.equals(kept.orElse(null), before);
    }

    boolean changesSomething() {
        return !after.equals(before);
    }
}
