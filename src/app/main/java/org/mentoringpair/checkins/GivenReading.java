package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What the two gave each other: what each said they learned when they met. */
public final class GivenReading {
    /** A quarter of weekly meetings; what is older stands with its check-in. */
    private static final int CHECK_INS = 13;

    private final CheckInReading reading;

    public GivenReading(CheckInReading reading) {
        this.reading = reading;
    }

    /**
     * The latest first. Two SQL statements.
     *
     * @throws CheckInMissing for everybody but mentor and mentee
     */
    public List<Given> of(Person reader, Pair pair, int atMost) {
        return reading.read(reading.sight(reader, pair), About.pair(pair.id()), null, CHECK_INS).entries().stream()
                .flatMap(checkIn -> Stream.of(pair.menteeKey(), pair.mentorKey())
                        .map(key -> new Given(checkIn.meeting().day(), key, checkIn.learned().by(pair, key))))
                .filter(given -> !given.words().isEmpty()).limit(atMost).toList();
    }

    /**
     * Something one of the two learned.
     *
     * @param learnerKey Jira user key of who did
     */
    public record Given(LocalDate day, String learnerKey, String words) {
    }
}
