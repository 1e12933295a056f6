package org.mentoringpair.feedback;

import java.time.Duration;
import java.time.Instant;

/** How long somebody who is asked for feedback may answer. */
public enum Term {
    ONE_WEEK(7), TWO_WEEKS(14), FOUR_WEEKS(28);

    private final int days;

    Term(int days) {
        this.days = days;
    }

    Instant from(Instant asked) {
        return asked.plus(Duration.ofDays(days));
    }
}
