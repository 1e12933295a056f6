package org.mentoringpair.health;

import java.util.List;
import java.util.Map;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Urgency;

/** Beside each pair stands how urgent it is, by which it is found; rows of older versions do not know it, or not all of it. */
public final class Urgencies {
    private final Pairs pairs;
    private final Healths healths;
    private final OneAtATime turns;

    public Urgencies(Pairs pairs, Healths healths, OneAtATime turns) {
        this.pairs = pairs;
        this.healths = healths;
        this.turns = turns;
    }

    /** Brings all pairs in line with how they are doing, without judging them. Three SQL statements for every five hundred of them where all are. */
    public void catchUp() {
        List<KeptDates> some = pairs.keptAfter(0, HealthRound.PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            catchUp(some.stream().map(KeptDates::pair).toList());
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), HealthRound.PAIRS_AT_ONCE);
        }
    }

    private void catchUp(List<Pair> some) {
        List<Long> ids = some.stream().map(Pair::id).toList();
        Map<Long, KeptHealth> health = healths.of(ids);
        Map<Long, Urgency> kept = pairs.urgencies(ids);
        some.stream().filter(pair -> health.containsKey(pair.id()) && !health.get(pair.id()).urgency().equals(kept.get(pair.id()))).forEach(this::catchUp);
    }

    private void catchUp(Pair pair) {
        turns.inTurn(pair.turn(), () -> {
            healths.of(pair.id()).ifPresent(health -> pairs.urgencyMoved(pair.id(), health.urgency()));
            return pair;
        });
    }
}
