package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.Test;

public class QuarterTest {
    @Test
    public void every_day_of_ten_years_lies_in_exactly_one_quarter_so_that_no_two_of_them_can_be_subtracted() {
        LocalDate day = LocalDate.parse("2020-01-01");
        for (; day.isBefore(LocalDate.parse("2030-01-01")); day = day.plusDays(1)) {
            LocalDate each = day;
            Quarter quarter = Quarter.of(each);

            assertThat(Stream.of(quarter.before(), quarter, Quarter.of(quarter.lastDay().plusDays(1)))
                    .filter(other -> !each.isBefore(other.firstDay()) && !each.isAfter(other.lastDay()))).as("%s", each).containsExactly(quarter);
        }
    }

    @Test
    public void it_is_made_of_whole_weeks() {
        Quarter quarter = new Quarter(2026, 4);

        assertThat(quarter.firstDay()).isEqualTo(LocalDate.parse("2026-09-28")).matches(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(quarter.lastDay()).isEqualTo(LocalDate.parse("2027-01-03")).matches(day -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
        assertThat(Quarter.of(LocalDate.parse("2027-01-03"))).isEqualTo(quarter);
    }

    @Test
    public void only_weeks_that_are_over_count() {
        Quarter quarter = new Quarter(2026, 4);

        assertThat(quarter.weeksBefore(LocalDate.parse("2026-10-04"))).isEmpty();
        assertThat(quarter.weeksBefore(LocalDate.parse("2026-10-05"))).containsExactly(LocalDate.parse("2026-09-28"));
        assertThat(quarter.weeksBefore(LocalDate.parse("2027-06-01"))).hasSize(14);
    }

    @Test
    public void it_is_read_as_it_is_written_and_nothing_else_is() {
        assertThat(Quarter.read("2026-Q4")).contains(new Quarter(2026, 4));
        assertThat(Quarter.read(new Quarter(2026, 4).written())).contains(new Quarter(2026, 4));
        for (String other : new String[] {null, "", "2026-Q5", "2026-q4", "26-Q4", "2026-Q4; DROP TABLE", "٢٠٢٦-Q4"}) {
            assertThat(Quarter.read(other)).as("%s", other).isEmpty();
        }
    }
}
