package org.mentoringpair.health;

import java.util.List;
import java.util.function.Consumer;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
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
    public void each(Consumer<KeptDates> caller) {
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            health.changing(some).forEach(caller);
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
    }

    /** Judges a pair by what is kept of it by then, in its turn, and brings its issue in line. */
    public void judge(KeptDates seen) {
        turns.inTurn(seen.pair().turn(), () -> {
            pairs.kept(seen.pair().id()).ifPresent(kept -> {
                Pair pair = kept.pair();
                issues.shows(pair, health.judged(kept).shown().state());
            });
            return seen;
        });
    }
}
