package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.mentoringpair.pairing.Rhythm;

public class LogisticsTest {
    @Test
    public void the_time_it_takes_is_said_in_half_hours_a_month() {
        assertThat(hoursAMonth(Rhythm.EVERY_2_WEEKS, 45)).isEqualTo(1.5);
        assertThat(hoursAMonth(Rhythm.EVERY_WEEK, 60)).isEqualTo(4.5);
        assertThat(hoursAMonth(Rhythm.EVERY_4_WEEKS, 60)).isEqualTo(1);
        assertThat(hoursAMonth(Rhythm.EVERY_4_WEEKS, 15)).isEqualTo(0.5);
    }

    private static double hoursAMonth(Rhythm rhythm, int minutes) {
        return new Logistics(rhythm, minutes, Channel.VIDEO, "", ResponseTime.A_WEEK, WorkingHours.USUAL, WorkingHours.USUAL).hoursAMonth();
    }
}
