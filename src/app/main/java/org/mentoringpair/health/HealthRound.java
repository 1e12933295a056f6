package org.mentoringpair.health;

import java.util.List;
import java.util.function.Consumer;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pairs;

/** Looks at all pairs, five hundred at once, and judges those anew of whom something else is to be said today. */
public final class HealthRound {
    static final int PAIRS_AT_ONCE = 500;

    private final Pairs pairs;
    private final PairHealth health;
    private final HealthOnIssue issues;
    private final OneAtATime turns;

    public HealthRound(Pairs pairs, PairHealth health, HealthOnIssue issues, OneAtATime turns) {
        this.pairs = pairs;
        this.health = health;
        this.issues = issues;
        this.turns = turns;
    }

    /** Gives the caller those that have changed. Three SQL statements, and the statements and searches of the signs, for every five hundred pairs. */
    public void each(Consumer<Judgement> caller) {
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            health.changing(some).forEach(caller);
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
    }

    /** Keeps what came of a pair, in its turn, and brings its issue in line; it is judged again where something happened meanwhile. */
    public void keep(Judgement seen) {
        long pairId = seen.of().pair().id();
        turns.inTurn(seen.of().pair().turn(), () -> {
            pairs.kept(pairId).ifPresent(kept -> issues.shows(kept.pair(), health.judged(seen, kept).shown().state()));
            return seen;
        });
    }
}
