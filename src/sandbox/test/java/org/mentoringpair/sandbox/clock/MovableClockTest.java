package org.mentoringpair.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;

public class MovableClockTest {
    private final JdbcDataSource source = new JdbcDataSource();

    @Before
    public void start() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Schema.applyTo(source);
    }

    @After
    public void stop() {
        System.clearProperty("org.mentoringpair.clock.offset");
    }

    @Test
    public void time_moves_on_for_every_node_and_for_apps() {
        MovableClock here = clock();
        MovableClock there = clock();

        here.move(Duration.ofDays(14));
        there.beat();

        assertThat(there.instant()).isCloseTo(Instant.now().plus(14, ChronoUnit.DAYS), within(10, ChronoUnit.SECONDS));
        assertThat(Duration.parse(System.getProperty("org.mentoringpair.clock.offset"))).isEqualTo(Duration.ofDays(14));
    }

    @Test
    public void moves_add_up_survive_a_restart_and_end_at_real_time() {
        clock().move(Duration.ofDays(14));
        clock().move(Duration.ofDays(1));
        assertThat(clock().offset()).isEqualTo(Duration.ofDays(15));

        clock().move(Duration.ofDays(-99));

        assertThat(clock().offset()).isZero();
    }

    private MovableClock clock() {
        MovableClock clock = new MovableClock(new Database(source));
        clock.afterPropertiesSet();
        return clock;
    }
}
