package org.mentoringpair.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.After;
import org.junit.Test;

public class DevelopmentClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Clock clock = new DevelopmentClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @After
    public void forgetTheOffset() {
        System.clearProperty(DevelopmentClock.OFFSET);
    }

    @Test
    public void it_shows_the_system_s_time_when_nobody_moved_it() {
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    public void moving_it_shows_at_the_next_look() {
        clock.instant();

        System.setProperty(DevelopmentClock.OFFSET, "P14D");

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-16T12:00:00Z"));
        assertThat(clock.withZone(ZoneOffset.ofHours(2)).instant()).isEqualTo(Instant.parse("2026-03-16T12:00:00Z"));
    }
}
