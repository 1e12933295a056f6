package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.readiness.Part;
import org.mentoringpair.stores.LocalTurns;

public class EnrollingTest {
    private static final long OPEN = 3;
    private static final long CLOSED = 4;
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC);

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person ivo = people.joined("ivo", "Ivo <img src=x onerror=alert(1)>");
    private final Enrolments enrolments = new EnrolmentsInMemory();
    private final Intakes intakes = new IntakesInMemory();
    private final Enrolling enrolling = new Enrolling(enrolments, intakes, new EnrolmentRules(people, new EverybodyInTokyo()), people, new LocalTurns(), LATE);

    @Before
    public void one_programme_is_open() {
        intakes.keep(new Intake(OPEN, true, List.of("Leading reviews", "Saying no"), 1));
    }

    @Test
    public void whoever_joins_says_what_they_offer_and_it_is_their_own_day_already() {
        Enrolment joined = enrolling.enrol(misaki, OPEN, Part.MENTOR, 0, new EnrolmentDraft(List.of("Saying no", "Not on the list"), "Haiku, in English\nsaying NO\nKimono",
                "Led a team\n\nMoved abroad", "Japanisch, english", " Platform ", "2", "brian\nivo", "Hello\r\nyou"));

        assertThat(joined.profile()).isEqualTo(new Profile(List.of("Saying no", "Haiku, in English", "Kimono"), List.of("Led a team", "Moved abroad"), List.of("en", "ja"),
                ZoneId.of("Asia/Tokyo"), "Platform", 2, "Hello\nyou"));
        assertThat(joined.day()).isEqualTo("2026-11-23");
        assertThat(joined.notWith().contains(brian.key())).isTrue();
        assertThat(enrolling.notWith(misaki, joined)).containsExactly("brian", "ivo");
    }

    @Test
    public void whom_somebody_must_not_be_paired_with_nobody_else_is_told() {
        Enrolment joined = enrolling.enrol(misaki, OPEN, Part.MENTEE, 0, draft("brian"));

        assertThatThrownBy(() -> enrolling.notWith(brian, joined)).isInstanceOf(Refusal.class);
        assertThat(joined.toString()).doesNotContain(brian.key());
    }

    @Test
    public void a_comma_belongs_to_a_username() {
        Person comma = people.joined("nwosu, amara", "Amara Nwosu");

        Enrolment joined = enrolling.enrol(misaki, OPEN, Part.MENTEE, 0, draft("nwosu, amara\nivo"));

        assertThat(enrolling.notWith(misaki, joined)).containsExactly("ivo", "nwosu, amara");
        assertThat(joined.notWith().contains(comma.key())).isTrue();
    }

    @Test
    public void somebody_whose_account_is_gone_and_so_not_on_the_form_is_not_forgotten_when_it_is_saved() {
        enrolments.add(new Enrolment(0, brian.key(), OPEN, Part.MENTEE, LocalDate.of(2026, 11, 1), enrolling.enrol(misaki, OPEN, Part.MENTEE, 0, draft("")).profile(),
                new NotWith(List.of("key-of-somebody-gone", ivo.key())), 1));

        Enrolment saved = enrolling.enrol(brian, OPEN, Part.MENTEE, 1, draft("misaki"));

        assertThat(List.of("key-of-somebody-gone", misaki.key(), ivo.key())).map(saved.notWith()::contains).containsExactly(true, true, false);
    }

    @Test
    public void everything_that_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
        EnrolmentDraft wrong = new EnrolmentDraft(List.of(), " ", "x".repeat(101), "Dothraki", "a\u0000b", "-1", "nobody", "x".repeat(1_001));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enrolling.enrol(brian, OPEN, Part.MENTOR, 0, wrong));

        assertThat(refusal.each()).extracting(Refusal::field)
                .containsExactly("skills", "experience", "languages", "languages", "department", "places", "introduction", "notWith");
        assertThat(enrolling.mine(brian)).isEmpty();
    }

    @Test
    public void a_programme_that_takes_nobody_in_is_not_there_and_whoever_takes_part_can_still_change_it() {
        assertThatThrownBy(() -> enrolling.enrol(brian, CLOSED, Part.MENTEE, 0, draft(""))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISSING));
        Enrolment joined = enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft(""));
        intakes.keep(new Intake(OPEN, false, List.of(), 2));

        assertThat(enrolling.isThereFor(misaki, OPEN, Part.MENTEE)).isFalse();
        assertThat(enrolling.enrol(brian, OPEN, Part.MENTEE, joined.edition(), draft("ivo")).notWith().contains(ivo.key())).isTrue();
    }

    @Test
    public void the_same_sent_twice_is_one_enrolment_and_another_window_overwrites_nothing() {
        Enrolment joined = enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft(""));
        assertThat(enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft(""))).isEqualTo(joined);

        assertThatThrownBy(() -> enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft("ivo"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        assertThat(enrolling.mine(brian)).containsExactly(joined);
    }

    @Test
    public void whoever_leaves_takes_along_what_they_said_and_may_come_back() {
        enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft(""));
        enrolling.withdraw(brian, OPEN, Part.MENTEE);
        enrolling.withdraw(brian, OPEN, Part.MENTEE);

        assertThat(enrolling.mine(brian)).isEmpty();
        assertThat(enrolments.days(List.of(OPEN))).singleElement().extracting(EnrolledDay::left).hasToString("2026-11-23");
        assertThat(enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft("")).edition()).isEqualTo(1);
    }

    @Test
    public void whoever_names_a_whole_staff_hears_that_it_is_too_many_and_nobody_is_looked_up() {
        String staff = String.join("\n", IntStream.rangeClosed(0, EnrolmentDraft.MOST_PEOPLE).mapToObj(number -> "nobody" + number).toList());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> enrolling.enrol(brian, OPEN, Part.MENTEE, 0, draft(staff)));

        assertThat(refusal.each()).extracting(Refusal::messageKey).containsExactly("mentoring.enrolment.wrong.most");
    }

    private static EnrolmentDraft draft(String notWith) {
        return new EnrolmentDraft(List.of(), "Saying no", "", "German", "", "", notWith, "");
    }

    private static final class EverybodyInTokyo implements TimeZones {
        @Override
        public ZoneId ofAsking() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public ZoneId of(Person person) {
            return ofAsking();
        }
    }
}
