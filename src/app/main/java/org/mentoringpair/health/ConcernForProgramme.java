package org.mentoringpair.health;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mentoringpair.concern.Concerns;
import org.mentoringpair.pairing.KeptDates;

/** Pairs with a concern that is for those who run their programme too, and not settled: that it is there, and never a word of it. One SQL statement. */
public final class ConcernForProgramme implements HealthSign {
    private final Concerns concerns;
    private final Clock clock;

    public ConcernForProgramme(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    @Override
    public Map<Long, Reason> among(List<KeptDates> pairs, LocalDate today) {
        return concerns.addressedToManagers(pairs.stream().map(kept -> kept.pair().id()).toList()).stream()
                .collect(Collectors.toMap(concern -> concern.pairId(),
                        concern -> new Reason(Reason.Kind.CONCERN, LocalDate.ofInstant(concern.raised(), clock.getZone())), (oldest, other) -> oldest));
    }
}
