package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/**
 * Something one of the two learned when they met, as they said it.
 *
 * @param learnerKey Jira user key of who did
 */
public record Given(LocalDate day, String learnerKey, String words) {
    /** What the two gave each other, in the order in which the meetings come. */
    public static List<Given> in(List<Met> meetings, Pair pair, int atMost) {
        return meetings.stream().flatMap(met -> Stream.of(pair.menteeKey(), pair.mentorKey()).map(key -> new Given(met.day(), key, met.learned().by(pair, key))))
                .filter(given -> !given.words().isEmpty()).limit(atMost).toList();
    }
}
