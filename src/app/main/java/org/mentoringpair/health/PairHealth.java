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
        Optional<KeptHealth> before = healths.of(kept.pair().id());
        KeptHealth after = after(before.orElse(null), kept, new Knowledge(List.of(kept)));
        if (!before.equals(Optional.of(after))) {
            // the state itself last: if the process ends between the two, judging again does both
            pairs.urgencyMoved(after.pairId(), after.shown().state().urgency());
            healths.keep(after);
        }
        return after;
    }

    /** Those of some pairs of whom something else would be kept if they were judged today. Two SQL statements, and those of the signs. */
    public List<KeptDates> changing(List<KeptDates> some) {
        Map<Long, KeptHealth> before = healths.of(some.stream().map(kept -> kept.pair().id()).toList());
        Knowledge knowledge = new Knowledge(some);
        return some.stream().filter(kept -> !after(before.get(kept.pair().id()), kept, knowledge).equals(before.get(kept.pair().id()))).toList();
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

    private KeptHealth after(KeptHealth before, KeptDates kept, Knowledge knowledge) {
        Pair pair = kept.pair();
        Health health = new HealthRules(kept, knowledge.stageSince(pair), knowledge.signs(pair), knowledge.today).judged();
        return before == null ? KeptHealth.first(pair.id(), pair.projectId(), health, knowledge.today) : before.then(health, knowledge.today);
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

        LocalDate stageSince(Pair pair) {
            return Optional.ofNullable(stagesSince.get(pair.id())).map(moment -> LocalDate.ofInstant(moment, clock.getZone())).orElse(pair.startedOn());
        }

        List<Reason> signs(Pair pair) {
            return said.stream().filter(sign -> sign.containsKey(pair.id())).map(sign -> sign.get(pair.id())).toList();
        }
    }
}
