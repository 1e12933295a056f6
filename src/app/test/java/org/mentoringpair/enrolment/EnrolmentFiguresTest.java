package org.mentoringpair.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.people.Person;
import org.mentoringpair.readiness.Part;

public class EnrolmentFiguresTest {
    private final Enrolments enrolments = new EnrolmentsInMemory();
    private final EnrolmentFigures figures = new EnrolmentFigures(enrolments);

    @Test
    public void whoever_joined_in_a_period_counts_once_even_if_they_left_and_came_back() {
        long first = joined(AMINA, 3, Part.MENTEE, "2026-10-31");
        enrolments.withdraw(first, LocalDate.parse("2026-11-01"));
        enrolments.withdraw(joined(AMINA, 3, Part.MENTEE, "2026-11-01"), LocalDate.parse("2026-11-02"));
        joined(AMINA, 3, Part.MENTEE, "2026-11-30");
        joined(MISAKI, 3, Part.MENTEE, "2026-11-15");
        joined(MISAKI, 4, Part.MENTEE, "2026-12-01");
        joined(SIOBHAN, 3, Part.MENTOR, "2026-11-15");

        assertThat(november(Part.MENTEE)).isEqualTo(Map.of(3L, 2L));
        assertThat(november(Part.MENTOR)).isEqualTo(Map.of(3L, 1L));
    }

    @Test
    public void a_mentee_waited_since_they_last_joined_before_their_pair_began() {
        enrolments.withdraw(joined(AMINA, 3, Part.MENTEE, "2026-01-05"), LocalDate.parse("2026-02-01"));
        joined(AMINA, 3, Part.MENTOR, "2026-08-30");
        joined(AMINA, 4, Part.MENTEE, "2026-08-25");
        joined(AMINA, 3, Part.MENTEE, "2026-08-20");
        joined(AMINA, 3, Part.MENTEE, "2026-09-02");

        assertThat(figures.menteesEnrolled(List.of(PAIR, OTHER_PAIR))).isEqualTo(Map.of(PAIR.id(), LocalDate.parse("2026-08-20")));
    }

    private Map<Long, Long> november(Part part) {
        return figures.enrolled(List.of(3L, 4L), part, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"));
    }

    private long joined(Person person, long programme, Part part, String day) {
        return enrolments.add(new Enrolment(0, person.key(), programme, part, LocalDate.parse(day), EnrolmentsContract.SHORT, NotWith.NOBODY, 1)).id();
    }
}
