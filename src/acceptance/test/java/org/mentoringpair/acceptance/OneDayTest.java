package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;

public class OneDayTest {
    @Test
    public void by_day_nobody_waits() {
        assertThat(OneDay.until(Instant.parse("2026-11-22T20:25:00Z"), ZoneOffset.UTC)).isZero();
        assertThat(OneDay.until(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC)).isZero();
    }

    @Test
    public void late_in_the_evening_a_story_waits_until_it_is_the_same_day_for_all_its_people_to_its_end() {
        assertThat(OneDay.until(Instant.parse("2026-11-22T22:51:00Z"), ZoneOffset.UTC)).isEqualTo(Duration.ofMinutes(69));
        assertThat(OneDay.until(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC)).isEqualTo(Duration.ofMinutes(30));
        assertThat(OneDay.until(Instant.parse("2026-07-22T22:30:00Z"), ZoneOffset.UTC)).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    public void far_away_it_is_told_at_once() {
        assertThat(OneDay.until(Instant.parse("2026-11-22T23:30:00Z"), ZoneId.of("America/Los_Angeles"))).isZero();
    }
}
