package org.mentoringpair.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day on which a story is told. Stories count in days as they are where the tests run, and the app as they are where its
 * people live: a story begins only while these are the same day, and will be until it ends.
 */
final class OneDay {
    private static final List<ZoneId> HOMES = List.of(ZoneId.of("Europe/Dublin"), ZoneId.of("Africa/Lagos"), ZoneId.of("Europe/Amsterdam"));
    private static final Duration LONGEST_STORY = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(3);
    private static final Duration SAID_EVERY = Duration.ofMinutes(5);

    private OneDay() {
    }

    static void await() {
        for (Duration wait = until(Instant.now(), ZoneId.systemDefault()); !wait.isZero(); wait = until(Instant.now(), ZoneId.systemDefault())) {
            System.out.println("Stories go on in " + wait.toMinutes() + " minutes, when it is the same day for all their people");
            try {
                Thread.sleep(Math.min(wait.toMillis(), SAID_EVERY.toMillis()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** How long to wait; not at all where hours would not help, far from where these people live. */
    static Duration until(Instant now, ZoneId here) {
        for (Duration wait = Duration.ZERO; wait.compareTo(LONGEST_WAIT) <= 0; wait = wait.plusMinutes(1)) {
            Instant begin = now.plus(wait);
            if (Stream.of(begin, begin.plus(LONGEST_STORY)).flatMap(moment -> Stream.concat(HOMES.stream(), Stream.of(here)).map(zone -> moment.atZone(zone).toLocalDate()))
                    .distinct().count() == 1) {
                return wait;
            }
        }
        return Duration.ZERO;
    }
}
