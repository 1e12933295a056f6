package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.health.Healths;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.health.Reason;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** Pairs that were found stuck in their stage when their health was last judged. One SQL statement. */
public final class StuckStages implements ReminderSource {
    /** A pair is not found stuck before. */
    private static final int STUCK_DAYS = 21;

    private final Healths healths;

    public StuckStages(Healths healths) {
        this.healths = healths;
    }

    @Override
    public List<Cause> among(List<KeptDates> pairs, LocalDate today) {
        Map<Long, KeptHealth> kept = healths.of(pairs.stream().map(each -> each.pair().id()).toList());
        return pairs.stream().map(KeptDates::pair).filter(pair -> kept.containsKey(pair.id())).flatMap(pair -> cause(pair, kept.get(pair.id()))).toList();
    }

    private static Stream<Cause> cause(Pair pair, KeptHealth health) {
        return health.now().reasons().stream().filter(reason -> reason.kind() == Reason.Kind.STUCK)
                .map(reason -> new Cause(pair, Subject.STAGE, reason.day().plusDays(STUCK_DAYS)));
    }
}
