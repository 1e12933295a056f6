package org.mentoringpair.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.PairSearch;

/** Finds the pairs that should look at their charter again, from the days of their signatures alone. */
public final class CharterReviews {
    private static final Set<Stage> MEETING = Stream.of(Stage.values()).filter(Stage::meets).collect(Collectors.toSet());

    private final PairSearch pairs;
    private final Charters charters;
    private final TimeZones timeZones;
    private final Clock clock;

    public CharterReviews(PairSearch pairs, Charters charters, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.charters = charters;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /**
     * Jira's ids of the issues of the pairs the searcher may look into that meet and whose charter is due again today,
     * as the searcher's calendar has it. One SQL statement, and two more for each thousand pairs that signed so long ago.
     */
    public List<Long> issuesDue(Person searcher) {
        ZoneId zone = timeZones.of(searcher);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Instant ninetyDaysAgo = today.minusDays(CharterReading.REVIEW_AFTER_DAYS - 1L).atStartOfDay(zone).toInstant();
        List<Pair> signed = charters.signedBefore(ninetyDaysAgo, MEETING, pairs.viewer(searcher));
        Map<Long, List<Signature>> holding = charters.holding(signed.stream().map(Pair::id).toList());
        return signed.stream().filter(pair -> CharterReading.reviewDue(Standing.of(pair, holding.getOrDefault(pair.id(), List.of()), false), zone)
                .filter(due -> !due.isAfter(today)).isPresent()).map(Pair::issueId).toList();
    }
}
