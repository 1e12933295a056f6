package org.mentoringpair.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;

/** Judges how pairs are doing, and keeps it. Days are those of the server's zone. */
public final class PairHealth {
    private final Healths healths;
    private final Pairs pairs;
    private final List<HealthSign> signs;
    private final Clock clock;

    public PairHealth(Healths healths, Pairs pairs, List<HealthSign> signs, Clock clock) {
        this.healths = healths;
        this.pairs = pairs;
        this.signs = List.copyOf(signs);
        this.clock = clock;
    }

    /**
     * Judges a pair anew and keeps what came of it; belongs into the pair's turn.
     *
     * @return what it is from now on
     */
    public KeptHealth judged(KeptDates kept) {
        return judged(kept, healths.of(kept.pair().id()));
    }

    /** The same for a pair that was judged together with others, if nothing has happened since. Without the statements of the signs. */
    KeptHealth judged(Judgement seen, KeptDates kept) {
        Optional<KeptHealth> before = healths.of(kept.pair().id());
        return seen.holds(kept, before) ? keep(seen) : judged(kept, before);
    }

    private KeptHealth judged(KeptDates kept, Optional<KeptHealth> before) {
        return keep(new Knowledge(List.of(kept)).judgement(kept, before.orElse(null)));
    }

    private KeptHealth keep(Judgement judgement) {
        if (judgement.changesSomething()) {
            KeptHealth after = judgement.after();
            // the state itself last: if the process ends between the two, judging again does both
            pairs.urgencyMoved(after.pairId(), after.urgency());
            healths.keep(after);
        }
        return judgement.after();
    }

    /** Those of some pairs of whom something else would be kept if they were judged today. Two SQL statements, and those of the signs. */
    public List<Judgement> changing(List<KeptDates> some) {
        Map<Long, KeptHealth> before = healths.of(some.stream().map(kept -> kept.pair().id()).toList());
        Knowledge knowledge = new Knowledge(some);
        return some.stream().map(kept -> knowledge.judgement(kept, before.get(kept.pair().id()))).filter(Judgement::changesSomething).toList();
    }

    /** What somebody who knows of a pair sees: the two how it is today, their programme managers what was told to them. */
    public Health seenBy(Viewer viewer, Pair pair, KeptHealth kept) {
        return kept != null && pair.joins(viewer.userKey()) ? kept.now() : told(kept);
    }

    /**
     * What was told to those who run the programme, whoever reads it.
     *
     * @param kept null for a pair that was not judged yet
     */
    public Health told(KeptHealth kept) {
        return kept == null ? Health.TOO_EARLY : kept.shown();
    }

    /** What is known about some pairs, read at once for all of them. */
    private final class Knowledge {
        private final LocalDate today = LocalDate.now(clock);
        private final Map<Long, Instant> stagesSince;
        private final List<Map<Long, Reason>> said;

        Knowledge(List<KeptDates> some) {
            stagesSince = pairs.stagesSince(some.stream().map(kept -> kept.pair().id()).toList());
            said = signs.stream().map(sign -> sign.among(some, today)).toList();
        }

        /** @param before null where nothing was kept */
        Judgement judgement(KeptDates kept, KeptHealth before) {
            Pair pair = kept.pair();
            Health health = new HealthRules(kept, stageSince(pair), signs(pair), today).judged();
            return new Judgement(kept, before, before == null ? KeptHealth.first(pair.id(), pair.projectId(), health, today) : before.then(health, today));
        }

        private LocalDate stageSince(Pair pair) {
            return Optional.ofNullable(stagesSince.get(pair.id())).map(moment -> LocalDate.ofInstant(moment, clock.getZone())).orElse(pair.startedOn());
        }

        private List<Reason> signs(Pair pair) {
            return said.stream().filter(sign -> sign.containsKey(pair.id())).map(sign -> sign.get(pair.id())).toList();
        }
    }
}
