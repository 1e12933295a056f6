package org.mentoringpair.checkins;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Postponed;
import org.mentoringpair.pairing.Postponement;
import org.mentoringpair.pairing.Postponement.Kind;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/**
 * Busy weeks happen: either of the two leaves a check-in out or puts all of them off until a day, and nobody asks why.
 * Who sends the same twice does it once, known by the day that was due when they decided.
 */
public final class Postponing {
    static final int MONTHS_AHEAD = 12;

    private final Pairs pairs;
    private final PairIssue pairIssue;
    private final OneAtATime turns;
    private final TimeZones timeZones;
    private final Clock clock;

    public Postponing(Pairs pairs, PairIssue pairIssue, OneAtATime turns, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.pairIssue = pairIssue;
        this.turns = turns;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** When the next one would be due if this one were left out: in the pair's rhythm, and not in the past. */
    public LocalDate afterSkipping(Person person, KeptDates kept) {
        LocalDate day = kept.pair().rhythm().after(kept.next());
        while (!day.isAfter(today(person))) {
            day = kept.pair().rhythm().after(day);
        }
        return day;
    }

    /** @param due the day of the check-in to leave out, as the person saw it */
    public LocalDate skip(Person person, Pair pair, LocalDate due) {
        return moved(person, pair, Kind.SKIPPED, due, kept -> afterSkipping(person, kept));
    }

    /**
     * @param due as above
     * @param day the first on which a check-in is due again
     */
    public LocalDate pauseUntil(Person person, Pair pair, LocalDate due, LocalDate day) {
        if (day == null) {
            throw refusal("until", "until.missing");
        }
        if (day.isAfter(today(person).plusMonths(MONTHS_AHEAD))) {
            throw refusal("until", "until.far", MONTHS_AHEAD);
        }
        return moved(person, pair, Kind.PAUSED, due, kept -> {
            LocalDate earliest = kept.next().isBefore(today(person)) ? today(person) : kept.next();
            if (!day.isAfter(earliest)) {
                throw refusal("until", "until.early", earliest);
            }
            return day;
        });
    }

    /** The check-in is due as usual again; as soon as possible where that day has passed. */
    public LocalDate resume(Person person, Pair pair, LocalDate due) {
        return moved(person, pair, Kind.RESUMED, due, kept -> kept.pair().usuallyDueAfter(kept.last()));
    }

    private LocalDate moved(Person person, Pair pair, Kind kind, LocalDate due, Target target) {
        if (!pair.joins(person.key())) {
            throw new CheckInMissing();
        }
        return turns.inTurn(pair.turn(), () -> {
            KeptDates kept = pairs.kept(pair.id()).orElseThrow(CheckInMissing::new);
            if (kept.next() == null) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.checkins.postpone.not-meeting");
            }
            if (!kept.next().equals(due)) {
                return sentBefore(kept, kind, due).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.checkins.postpone.meanwhile", kept.next()));
            }
            return kept(person, kept, kind, target.of(kept));
        });
    }

    private LocalDate kept(Person person, KeptDates kept, Kind kind, LocalDate to) {
        Pair now = kept.pair().puttingOff(kind == Kind.RESUMED ? null : new Postponed(today(person), kept.last(), to));
        if (kind != Kind.RESUMED || kept.pair().postponed() != null) {
            pairs.postponed(new Postponement(now.id(), kind, kept.next(), to, person.key(), today(person), Instant.ofEpochMilli(clock.millis())), now);
        }
        pairIssue.nowShows(now, kept.last(), to);
        return to;
    }

    /** The same request, sent again after it was done. */
    private Optional<LocalDate> sentBefore(KeptDates kept, Kind kind, LocalDate due) {
        return pairs.postponements(kept.pair().id()).stream().limit(1)
                .filter(latest -> latest.kind() == kind && latest.from().equals(due) && latest.to().equals(kept.next())).map(Postponement::to).findFirst();
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.checkins.postpone." + key, arguments);
    }

    private interface Target {
        LocalDate of(KeptDates kept);
    }
}
