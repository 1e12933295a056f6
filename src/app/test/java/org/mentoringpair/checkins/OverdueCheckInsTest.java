package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.ProgrammesInMemory;

public class OverdueCheckInsTest {
    private final PairsInMemory pairs = new PairsInMemory();

    public OverdueCheckInsTest() {
        // began on 1 September, meets every two weeks: due on the 15th
        pairs.add(PAIR);
    }

    @Test
    public void what_is_due_today_is_not_overdue_but_tomorrow_it_is() {
        assertThat(overdue(AMINA, "2026-09-15", 1)).isEmpty();
        assertThat(overdue(AMINA, "2026-09-16", 1)).containsExactly(PAIR_ISSUE);
    }

    @Test
    public void overdue_by_a_week_means_a_week_or_more() {
        assertThat(overdue(AMINA, "2026-09-21", 7)).isEmpty();
        assertThat(overdue(AMINA, "2026-09-22", 7)).containsExactly(PAIR_ISSUE);
    }

    @Test
    public void somebody_else_does_not_learn_of_it() {
        assertThat(overdue(MISAKI, "2026-12-01", 1)).isEmpty();
    }

    @Test
    public void days_and_weeks_are_understood_and_nothing_else() {
        assertThat(OverdueCheckIns.days("7d")).contains(7);
        assertThat(OverdueCheckIns.days(" 2W ")).contains(14);
        for (String other : List.of("", "7", "d", "0d", "-7d", "7 d", "1m", "1.5w", "1000d", "7d7d", "soon")) {
            assertThat(OverdueCheckIns.days(other)).as(other).isEmpty();
        }
    }

    private List<Long> overdue(Person searcher, String today, int days) {
        Clock noon = Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC);
        return new OverdueCheckIns(pairs, new ProgrammesInMemory(), new InUtc(), noon).pairIssues(searcher, days);
    }
}
