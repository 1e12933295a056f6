package org.mentoringpair.sandbox.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.mentoringpair.sandbox.cluster.EveryBeat;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * The system's clock plus an offset, which is kept in the database for all nodes. An app learns the offset from the
 * system property {@code org.mentoringpair.clock.offset}, since Jira has no clock to ask.
 */
@Component
final class MovableClock extends Clock implements EveryBeat, InitializingBean {
    private static final String OFFSET = "clock.offset";
    private static final String FOR_APPS = "org.mentoringpair.clock.offset";

    private final Database database;
    private final Clock system = Clock.systemDefaultZone();
    private volatile Duration offset = Duration.ZERO;

    MovableClock(Database database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        beat();
    }

    Duration offset() {
        return offset;
    }

    /** Time can be turned back no further than to the real time. */
    void move(Duration by) {
        database.inTransaction(() -> {
            Duration moved = stored().plus(by);
            keep(moved.isNegative() ? Duration.ZERO : moved);
        });
        beat();
    }

    @Override
    public void beat() {
        offset = stored();
        System.setProperty(FOR_APPS, offset.toString());
    }

    private Duration stored() {
        return database.sql("SELECT text_value FROM sandbox_property WHERE name = ?").param(OFFSET)
                .query(String.class).optional().map(Duration::parse).orElse(Duration.ZERO);
    }

    private void keep(Duration value) {
        int updated = database.sql("UPDATE sandbox_property SET text_value = ? WHERE name = ?").params(value.toString(), OFFSET).update();
        if (updated == 0) {
            database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, ?)").params(OFFSET, value.toString()).update();
        }
    }

    @Override
    public Instant instant() {
        return system.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset);
    }
}
