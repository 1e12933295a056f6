package org.mentoringpair.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.EnrolmentsInMemory;
import org.mentoringpair.enrolment.NotWith;
import org.mentoringpair.enrolment.Profile;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.stores.LocalTurns;

public class AnnouncingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person grace = people.joined("grace", "Grace Okafor");
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person ivo = people.joined("ivo", "Ivo <img src=x onerror=alert(1)>");
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final long hers = programmes.add(new Programme(0, 10_300, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(grace.key()))).id();
    private final long notHers = programmes.add(new Programme(0, 10_301, "Sales 2026", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(ivo.key()))).id();
    private final PairsInMemory pairs = new PairsInMemory();
    private final EnrolmentsInMemory enrolments = new EnrolmentsInMemory();
    private final Events events = new EventsInMemory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Announcing announcing = new Announcing(events, programmes, new EventRules(inTokyo(), clock), new LocalTurns());
    private final EventReading reading = new EventReading(events, pairs, enrolments, programmes, clock);

    @Test
    public void the_time_is_that_of_whoever_announces() {
        Event event = announced(draft(Invited.ALL));

        assertThat(event.says().start()).isEqualTo(Instant.parse("2026-12-01T07:30:00Z"));
        assertThat(event.says().title()).isEqualTo("Kick-off");
    }

    @Test
    public void everything_that_is_wrong_is_said_at_its_field_and_nothing_is_announced() {
        EventDraft wrong = new EventDraft(" ", LocalDate.parse("2026-11-21"), LocalTime.NOON, 0, "x".repeat(251), null);

        assertThatThrownBy(() -> announced(wrong)).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.each()).extracting(Refusal::field).containsExactlyInAnyOrder("title", "place", "day", "minutes", "invited"));
        assertThatThrownBy(() -> announced(new EventDraft("A\u0000", null, null, null, "", Invited.ALL))).isInstanceOfSatisfying(Refusal.class, refusal ->
                assertThat(refusal.each()).extracting(Refusal::field).containsExactlyInAnyOrder("title", "time", "day", "minutes"));
        assertThat(events.after(Instant.EPOCH, List.of(hers))).isEmpty();
    }

    @Test
    public void nobody_else_announces_changes_or_calls_off() {
        Event event = announced(draft(Invited.ALL));

        missing(() -> announcing.announce(brian, hers, form(), draft(Invited.ALL)));
        missing(() -> announcing.announce(grace, notHers, form(), draft(Invited.ALL)));
        missing(() -> announcing.announce(grace, 99, form(), draft(Invited.ALL)));
        missing(() -> announcing.change(ivo, event.id(), 1, draft(Invited.MENTEES)));
        missing(() -> announcing.callOff(ivo, event.id()));
        missing(() -> announcing.callOff(grace, 99));
        assertThat(events.withId(event.id())).contains(event);
    }

    @Test
    public void the_same_form_announces_once() {
        String form = form();

        Event first = announcing.announce(grace, hers, form, draft(Invited.ALL));

        assertThat(announcing.announce(grace, hers, form, draft(Invited.ALL))).isEqualTo(first);
        assertThat(events.after(Instant.EPOCH, List.of(hers))).hasSize(1);
    }

    @Test
    public void what_was_called_off_is_not_announced_anew_by_an_old_form() {
        String form = form();
        Event event = announcing.announce(grace, hers, form, draft(Invited.ALL));
        pair(Stage.PROGRESS);
        announcing.callOff(grace, event.id());
        announcing.callOff(grace, event.id());

        assertThatThrownBy(() -> announcing.announce(grace, hers, form, draft(Invited.ALL))).isInstanceOfSatisfying(CalledOffMeanwhile.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        missing(() -> announcing.own(grace, event.id()));
        missing(() -> announcing.change(grace, event.id(), 1, draft(Invited.MENTORS)));
        missing(() -> announcing.callOff(ivo, event.id()));
        missing(() -> reading.event(brian, event.id()));
        assertThat(reading.ahead(grace)).isEmpty();
    }

    @Test
    public void of_two_who_change_it_the_second_is_told_what_the_first_said() {
        Event event = announced(draft(Invited.ALL));
        announcing.change(grace, event.id(), 1, draft(Invited.MENTORS));

        assertThatThrownBy(() -> announcing.change(grace, event.id(), 1, draft(Invited.MENTEES))).isInstanceOfSatisfying(EventChangedMeanwhile.class,
                meanwhile -> assertThat(meanwhile.now().says().invited()).isEqualTo(Invited.MENTORS));
        assertThat(announcing.change(grace, event.id(), 1, draft(Invited.MENTORS)).version()).as("the same again").isEqualTo(2);
        assertThat(announcing.change(grace, event.id(), 2, draft(Invited.MENTEES)).version()).isEqualTo(3);
    }

    @Test
    public void those_whom_it_is_for_and_those_who_run_the_programme_read_it_and_nobody_else() {
        pair(Stage.PROGRESS);
        Event forAll = announced(draft(Invited.ALL));
        Event forMentors = announced(draft(Invited.MENTORS));
        Event forMentees = announced(draft(Invited.MENTEES));

        assertThat(reading.ahead(grace)).containsExactly(forAll, forMentors, forMentees);
        assertThat(reading.ahead(brian)).containsExactly(forAll, forMentors);
        assertThat(reading.ahead(misaki)).containsExactly(forAll, forMentees);
        assertThat(reading.ahead(ivo)).isEmpty();
        assertThat(reading.event(misaki, forMentees.id())).isEqualTo(forMentees);
        missing(() -> reading.event(brian, forMentees.id()));
        missing(() -> reading.event(ivo, forAll.id()));
        assertThat(reading.invitedTo(grace)).as("she runs it, and is not invited").isEmpty();
    }

    @Test
    public void whoever_joined_and_waits_for_a_pair_is_in_the_programme_and_whose_pair_has_ended_is_not() {
        pair(Stage.CLOSED);
        Event event = announced(draft(Invited.MENTEES));
        enrolments.add(new Enrolment(0, ivo.key(), hers, Part.MENTEE, LocalDate.parse("2026-11-01"),
                new Profile(List.of(), List.of(), List.of(), TOKYO, "", 0, ""), new NotWith(Set.of()), 1));

        assertThat(reading.ahead(ivo)).containsExactly(event);
        assertThat(reading.ahead(misaki)).isEmpty();
    }

    private Event announced(EventDraft draft) {
        return announcing.announce(grace, hers, form(), draft);
    }

    private static EventDraft draft(Invited invited) {
        return new EventDraft(" Kick-off ", LocalDate.parse("2026-12-01"), LocalTime.of(16, 30), 90, "Room 4", invited);
    }

    private static String form() {
        return UUID.randomUUID().toString();
    }

    private void pair(Stage stage) {
        pairs.add(new Pair(0, 10_050, 10_051, brian.key(), misaki.key(), hers, stage, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.parse("2026-11-02"), 6));
    }

    private static void missing(Runnable way) {
        assertThatThrownBy(way::run).isInstanceOf(EventMissing.class);
    }

    private static TimeZones inTokyo() {
        return new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                return TOKYO;
            }

            @Override
            public ZoneId of(Person person) {
                return TOKYO;
            }
        };
    }
}
