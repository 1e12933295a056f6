package org.mentoringpair.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** What follows for the health of a pair from its days. A check-in that was put off counts as it was agreed: nobody is late before that day. */
final class HealthRules {
    private static final int EARLY_DAYS = 21;
    private static final int STUCK_DAYS = 21;
    private static final int LONGEST_SILENCE_DAYS = 60;
    private static final int RHYTHMS_OF_SILENCE = 3;
    private static final int DAYS_IN_A_WEEK = 7;

    private final KeptDates kept;
    private final LocalDate stageSince;
    private final List<Reason> signs;
    private final LocalDate today;

    /**
     * @param stageSince the day the pair came to its stage
     * @param signs      what other parts of the app know against it
     */
    HealthRules(KeptDates kept, LocalDate stageSince, List<Reason> signs, LocalDate today) {
        this.kept = kept;
        this.stageSince = stageSince;
        this.signs = signs;
        this.today = today;
    }

    Health judged() {
        Pair pair = kept.pair();
        if (pair.stage() == Stage.CLOSED || pair.stage() == Stage.PAUSED) {
            return new Health(pair.stage() == Stage.CLOSED ? HealthState.CLOSED : HealthState.PAUSED, List.of());
        }
        if (daysSince(pair.startedOn()) < EARLY_DAYS && signs.isEmpty() && (kept.last() != null || overdueDays() <= 0)) {
            return Health.TOO_EARLY;
        }
        List<Reason> stalled = Stream.concat(silence().stream(), standstill().stream()).toList();
        if (!stalled.isEmpty()) {
            return new Health(HealthState.STALLED, and(stalled, signs));
        }
        List<Reason> worries = and(late(), signs);
        return worries.isEmpty() ? Health.ON_TRACK : new Health(HealthState.NEEDS_CHECK_IN, worries);
    }

    /** The two have not met for long, and have not agreed to do so. */
    private List<Reason> silence() {
        long longest = Math.max(LONGEST_SILENCE_DAYS, (long) RHYTHMS_OF_SILENCE * kept.pair().rhythm().weeks() * DAYS_IN_A_WEEK);
        return overdueDays() > 0 && daysSince(lastMoved()) >= longest ? List.of(new Reason(Reason.Kind.NOT_MET, lastMoved())) : List.of();
    }

    /** A pair that never got past the beginning, and does not meet either. */
    private List<Reason> standstill() {
        boolean beginning = kept.pair().stage() == Stage.RAPPORT || kept.pair().stage() == Stage.DIRECTION;
        boolean still = daysSince(stageSince) >= STUCK_DAYS && daysSince(lastMoved()) >= STUCK_DAYS && lateDays() > 0;
        return beginning && still ? List.of(new Reason(Reason.Kind.STUCK, stageSince)) : List.of();
    }

    private List<Reason> late() {
        return lateDays() > 0 ? List.of(new Reason(kept.last() == null ? Reason.Kind.NEVER_MET : Reason.Kind.OVERDUE, kept.next())) : List.of();
    }

    /** By how many days the next check-in is more than half a rhythm overdue. */
    private long lateDays() {
        return overdueDays() - kept.pair().rhythm().weeks() * DAYS_IN_A_WEEK / 2;
    }

    private long overdueDays() {
        return kept.next() == null ? 0 : daysSince(kept.next());
    }

    private LocalDate lastMoved() {
        return kept.last() == null ? kept.pair().startedOn() : kept.last();
    }

    private long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private static List<Reason> and(List<Reason> first, List<Reason> second) {
        List<Reason> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
