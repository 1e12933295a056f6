package org.mentoringpair.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock, moved by the ISO-8601 duration in the system property {@value #OFFSET}, which is read at every
 * call: programmes last months, and whoever tries one out wants to see next month today.
 */
final class DevelopmentClock extends Clock {
    static final String OFFSET = "org.mentoringpair.clock.offset";

    private final Clock system;

    DevelopmentClock() {
        this(Clock.systemUTC());
    }

    DevelopmentClock(Clock system) {
        this.system = system;
    }

    @Override
    public Instant instant() {
        return system.instant().plus(Duration.parse(System.getProperty(OFFSET, "PT0S")));
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DevelopmentClock(system.withZone(zone));
    }
}
