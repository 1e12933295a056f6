package org.mentoringpair.charter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.charter.Duty.Doer;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

/** The table at which 美咲 and her mentor Brian O'Sullivan sit down with their charter. Grace runs their programme. */
final class Table {
    final PeopleInMemory people = new PeopleInMemory();
    final Person misaki = people.joined("misaki", "美咲");
    final Person brian = people.joined("brian", "Brian O'Sullivan");
    final Person grace = people.joined("grace", "Grace <img src=x onerror=alert(1)>");
    final Person ivo = people.joined("ivo", "Ivo");
    final PairsInMemory pairs = new PairsInMemory();
    final ProgrammesInMemory programmes = new ProgrammesInMemory();
    final Programme programme = programmes.add(new Programme(0, 10_300, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, Set.of(grace.key())));
    final Pair pair = pairs.add(new Pair(0, 10_050, 10_051, brian.key(), misaki.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 11, 2), 6));
    final Charters charters = new ChartersInMemory();
    final CharterIssuesInMemory issues = new CharterIssuesInMemory();
    final List<String> shown = new ArrayList<>();
    final CharterReading reading = new CharterReading(charters, issues, programmes);
    private final LocalTurns turns = new LocalTurns();
    private final SlowClock clock = new SlowClock();
    final TermsInForce inForce = new TermsInForce(pairs, (now, last, next) -> shown.add(now.rhythm() + " due " + next), pairs);
    final CharterStart start = new CharterStart(charters, issues, new Texts(), turns);
    final CharterSigning signing = new CharterSigning(charters, reading, issues, inForce, turns, clock);
    final CharterReopening reopening = new CharterReopening(charters, reading, issues, turns, clock);

    final CharterDrafting drafting = new CharterDrafting(charters, reading, issues, turns, clock);
    final Boundaries boundaries = new Boundaries(drafting);
    final TermsEditing editing = new TermsEditing(drafting);

    OpenCharter open(Person reader) {
        return reading.open(reader, pair).orElseThrow();
    }

    OpenCharter sign(Person person) {
        return signing.sign(person, pair, open(person).content().fingerprint(), true);
    }

    /** Somebody edits the words in Jira, which raises an event. */
    void edit(Person person, CharterTab tab, String words) {
        long issue = charters.ofPair(pair.id()).orElseThrow().issueId();
        issues.say(issue, tab, words);
        reopening.issueTouched(pair, issue, person.key());
    }

    void daysLater(int days) {
        clock.now = clock.now.plusSeconds(days * 86_400L);
    }

    private static final class Texts implements StartingTexts {
        @Override
        public String summary() {
            return "Our charter";
        }

        @Override
        public Map<CharterTab, String> words() {
            return Map.of(CharterTab.PURPOSE, "We work together because …");
        }

        @Override
        public List<String> areas() {
            return List.of("Response time", "Personal topics");
        }

        @Override
        public List<Duty> duties() {
            return List.of(new Duty("Sets the agenda", Doer.MENTEE));
        }
    }

    /** Stands still between two days. */
    private static final class SlowClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T09:15:00.123456Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
