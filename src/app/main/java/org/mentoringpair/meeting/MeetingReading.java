package org.mentoringpair.meeting;

import java.time.Clock;
import java.time.LocalDate;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Reads what a pair has planned for its next check-in. It is for mentor and mentee, and for nobody else. */
public final class MeetingReading {
    private final Pairs pairs;
    private final Preparations preparations;
    private final Topics topics;
    private final TimeZones timeZones;
    private final Clock clock;

    public MeetingReading(Pairs pairs, Preparations preparations, Topics topics, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.preparations = preparations;
        this.topics = topics;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** Whether somebody may see it. No SQL. */
    public boolean isFor(Person reader, Pair pair) {
        return pair.joins(reader.key());
    }

    /**
     * Three SQL statements, however long the agenda.
     *
     * @throws MeetingMissing for everybody but mentor and mentee
     */
    public NextCheckIn next(Person reader, Pair pair) {
        if (!isFor(reader, pair)) {
            throw new MeetingMissing();
        }
        return next(reader, pairs.kept(pair.id()).orElseThrow(MeetingMissing::new));
    }

    /** As above, where what is kept of the pair is known already. Two SQL statements. */
    public NextCheckIn next(Person reader, KeptDates kept) {
        Pair pair = kept.pair();
        if (!isFor(reader, pair)) {
            throw new MeetingMissing();
        }
        return new NextCheckIn(pair, reader.key(), new NextCheckIn.Days(today(reader), kept.last(), kept.next()),
                preparations.since(pair.id(), kept.last()), topics.standing(pair.id(), kept.last()));
    }

    LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), timeZones.of(person));
    }
}
