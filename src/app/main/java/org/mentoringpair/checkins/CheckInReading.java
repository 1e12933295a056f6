package org.mentoringpair.checkins;

import java.util.Optional;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** Reads what a pair logged, as far as whoever reads may see it. */
public final class CheckInReading {
    private final CheckIns checkIns;
    private final Pairs pairs;
    private final Programmes programmes;

    public CheckInReading(CheckIns checkIns, Pairs pairs, Programmes programmes) {
        this.checkIns = checkIns;
        this.pairs = pairs;
        this.programmes = programmes;
    }

    /** At most one SQL statement, and none for mentor and mentee. */
    public Sight sight(Person reader, Pair pair) {
        if (pair.joins(reader.key())) {
            return Sight.ofMember(pair);
        }
        boolean open = pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
        return open && new Viewer(reader.key(), programmes.runBy(reader.key())).looksInto(pair) ? Sight.ofManager(pair) : Sight.ofStranger(pair);
    }

    /** Whether somebody may know that the pair is there. One SQL statement. */
    public boolean knowsOf(Person reader, Pair pair) {
        return new Viewer(reader.key(), programmes.runBy(reader.key())).knowsOf(pair);
    }

    /**
     * Two SQL statements.
     *
     * @throws CheckInMissing for everybody but mentor and mentee
     */
    public Stretch<CheckIn> read(Sight sight, About about, Position before, int atMost) {
        if (!sight.isOfEverything() || about.pairId() != sight.pair().id()) {
            throw new CheckInMissing();
        }
        return Stretch.of(checkIns.list(about, before, atMost + 1), atMost, CheckIn::position);
    }

    /**
     * One SQL statement.
     *
     * @throws CheckInMissing for those who may not even know the days
     */
    public Stretch<LoggedDay> days(Sight sight, About about, Position before, int atMost) {
        if (sight.isOfNothing() || about.pairId() != sight.pair().id()) {
            throw new CheckInMissing();
        }
        return Stretch.of(checkIns.days(about, before, atMost + 1), atMost, LoggedDay::position);
    }

    /** One check-in with the pair it is about; empty for everybody but mentor and mentee. */
    public Optional<Found> found(Person reader, long checkInId) {
        return checkIns.withId(checkInId)
                .flatMap(checkIn -> pairs.withId(checkIn.pairId()).map(pair -> new Found(checkIn, pair)))
                .filter(found -> found.pair().joins(reader.key()));
    }

    /** A check-in and the pair it is about. */
    public record Found(CheckIn checkIn, Pair pair) {
    }
}
