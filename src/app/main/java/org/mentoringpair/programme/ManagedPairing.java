package org.mentoringpair.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsAsked;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Lists pairs for those who run their programmes, those that keep to themselves too: people, dates and stages, never a word of theirs. */
public final class ManagedPairing {
    private final Programmes programmes;
    private final Pairs pairs;
    private final People people;
    private final TimeZones timeZones;
    private final Clock clock;

    public ManagedPairing(Programmes programmes, Pairs pairs, People people, TimeZones timeZones, Clock clock) {
        this.programmes = programmes;
        this.pairs = pairs;
        this.people = people;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /** The names of the programmes that whoever is asking runs, by their ids; empty for everybody else. Two SQL statements. */
    public Map<Long, String> run() {
        String asking = people.asking().map(Person::key).orElse("");
        return programmes.allRunBy(asking).stream().collect(Collectors.toMap(Programme::id, Programme::name));
    }

    /**
     * What a wish means for somebody who runs these programmes; of a programme they do not run nothing is there.
     *
     * @throws Refusal INVALID at person where nobody has that username
     */
    public PairsAsked asked(PairWish wish, Set<Long> run) {
        Set<Long> wanted = run.stream().filter(id -> wish.programmeId() == null || wish.programmeId().equals(id)).collect(Collectors.toSet());
        return new PairsAsked(wanted, wish.stage(), wish.urgency(), userKey(wish.username()), wish.overdue() ? today() : null, wish.order());
    }

    private String userKey(String username) {
        return username == null || username.isBlank() ? null : people.withUsername(username.strip()).map(Person::key)
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "person", "mentoring.programme.person.unknown", username.strip()));
    }

    /** Where whoever is asking lives. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(timeZones.ofAsking()));
    }

    /** Up to three SQL statements. */
    public List<KeptDates> some(PairsAsked asked, int startAt, int atMost) {
        return pairs.some(asked, startAt, atMost);
    }

    /** One SQL statement. */
    public int count(PairsAsked asked) {
        return pairs.count(asked);
    }
}
