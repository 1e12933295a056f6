package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.Test;

public class PositionTest {
    @Test
    public void a_position_can_be_written_into_an_address_and_read_again() {
        Position position = new Position(LocalDate.parse("2026-11-03"), 17);

        assertThat(position).hasToString("2026-11-03_17");
        assertThat(Position.parse("2026-11-03_17")).contains(position);
    }

    @Test
    public void a_plain_day_is_a_position_too() {
        assertThat(Position.parse("2026-11-03")).contains(Position.startOf(LocalDate.parse("2026-11-03")));
    }

    @Test
    public void anything_else_is_none() {
        assertThat(Position.parse("")).isEmpty();
        assertThat(Position.parse("2026-02-30")).isEmpty();
        assertThat(Position.parse("2026-11-03_")).isEmpty();
        assertThat(Position.parse("2026-11-03_-1")).isEmpty();
        assertThat(Position.parse("+12026-11-03_1")).isEmpty();
        assertThat(Position.parse("2026-11-03_99999999999999999999")).isEmpty();
        assertThat(Position.parse("yesterday")).isEmpty();
    }
}
