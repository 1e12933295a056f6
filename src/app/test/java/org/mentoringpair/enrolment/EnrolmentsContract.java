package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.people.Person;
import org.mentoringpair.readiness.Part;

/** What every collection of enrolments does. */
public abstract class EnrolmentsContract {
    static final Profile FULL = new Profile(List.of("Leading reviews", "読書"), List.of("Led a <b>team</b>"), List.of("de", "ja"), ZoneId.of("Asia/Tokyo"),
            "Platform", 2, "I grew up in Kyoto.\nAsk me about trains.");
    static final Profile SHORT = new Profile(List.of("Saying no"), List.of(), List.of("en"), ZoneId.of("Europe/Berlin"), "", 0, "");

    protected abstract Enrolments enrolments();

    @Test
    public void everything_somebody_said_is_kept() {
        Enrolment misaki = joined(MISAKI, 3, Part.MENTOR, "2026-11-02", FULL, new NotWith(Set.of(IVO.key(), AMINA.key())));
        Enrolment amina = joined(AMINA, 3, Part.MENTEE, "2026-11-03", SHORT, NotWith.NOBODY);

        assertThat(enrolments().of(MISAKI.key(), 3, Part.MENTOR)).contains(misaki);
        assertThat(enrolments().withId(amina.id())).contains(amina);
        assertThat(enrolments().ofProgramme(3)).containsExactly(misaki, amina);
        assertThat(enrolments().of(MISAKI.key(), 3, Part.MENTEE)).isEmpty();
        assertThat(enrolments().of(MISAKI.key(), 4, Part.MENTOR)).isEmpty();
    }

    @Test
    public void one_person_may_take_part_in_several_ways() {
        Enrolment mentor = joined(AMINA, 3, Part.MENTOR, "2026-11-02", FULL, NotWith.NOBODY);
        Enrolment mentee = joined(AMINA, 3, Part.MENTEE, "2026-11-02", SHORT, NotWith.NOBODY);
        Enrolment elsewhere = joined(AMINA, 4, Part.MENTEE, "2026-11-05", SHORT, NotWith.NOBODY);
        joined(SIOBHAN, 4, Part.MENTEE, "2026-11-05", SHORT, NotWith.NOBODY);

        assertThat(enrolments().of(AMINA.key())).containsExactly(mentor, mentee, elsewhere);
    }

    @Test
    public void what_is_changed_takes_the_place_of_what_was_said_and_the_day_stays() {
        Enrolment before = joined(MISAKI, 3, Part.MENTOR, "2026-11-02", FULL, new NotWith(Set.of(IVO.key())));
        Enrolment other = joined(SIOBHAN, 3, Part.MENTOR, "2026-11-02", FULL, NotWith.NOBODY);

        enrolments().change(before.saying(SHORT, NotWith.NOBODY));

        assertThat(enrolments().ofProgramme(3)).containsExactly(before.saying(SHORT, NotWith.NOBODY), other);
        assertThat(enrolments().withId(before.id()).orElseThrow().day()).isEqualTo("2026-11-02");
    }

    @Test
    public void of_whoever_left_nothing_stays_but_the_days() {
        Enrolment gone = joined(MISAKI, 3, Part.MENTOR, "2026-11-02", FULL, new NotWith(Set.of(IVO.key())));

        enrolments().withdraw(gone.id(), LocalDate.parse("2026-11-20"));
        Enrolment back = joined(MISAKI, 3, Part.MENTOR, "2026-12-01", SHORT, NotWith.NOBODY);

        assertThat(enrolments().withId(gone.id())).isEmpty();
        assertThat(enrolments().of(MISAKI.key())).containsExactly(back);
        assertThat(enrolments().days(List.of(3L, 4L))).containsExactly(
                new EnrolledDay(MISAKI.key(), 3, Part.MENTOR, LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-20")),
                new EnrolledDay(MISAKI.key(), 3, Part.MENTOR, LocalDate.parse("2026-12-01"), null));
        assertThat(enrolments().days(List.of(4L))).isEmpty();
        assertThat(enrolments().days(List.of())).isEmpty();
    }

    private Enrolment joined(Person person, long programme, Part part, String day, Profile profile, NotWith notWith) {
        return enrolments().add(new Enrolment(0, person.key(), programme, part, LocalDate.parse(day), profile, notWith, 1));
    }
}
