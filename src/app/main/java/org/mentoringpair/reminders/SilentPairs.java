package org.mentoringpair.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;

/**
 * Pairs that for 90 days logged no check-in, moved to no other stage and put nothing off, and whose next check-in is
 * overdue. One SQL statement.
 */
public final class SilentPairs implements ReminderSource {
    static final int IDLE_DAYS = 90;

    private final Pairs pairs;

    public SilentPairs(Pairs pairs) {
        this.pairs = pairs;
    }

    @Override
    public List<Cause> among(List<KeptDates> some, LocalDate today) {
        Map<Long, Instant> stages = pairs.stagesSince(some.stream().map(kept -> kept.pair().id()).toList());
        return some.stream().map(kept -> new Cause(kept.pair(), Subject.SILENCE, idle(kept, stages.get(kept.pair().id())))).toList();
    }

    private static LocalDate idle(KeptDates kept, Instant stageSince) {
        Pair pair = kept.pair();
        LocalDate moved = Stream.of(pair.startedOn(), kept.last(), stageSince == null ? null : stageSince.atZone(ZoneOffset.UTC).toLocalDate(),
                pair.postponed() == null ? null : pair.postponed().on()).filter(Objects::nonNull).max(LocalDate::compareTo).orElseThrow();
        LocalDate overdue = kept.next() == null ? moved : kept.next().plusDays(1);
        LocalDate idle = moved.plusDays(IDLE_DAYS);
        return idle.isBefore(overdue) ? overdue : idle;
    }
}
