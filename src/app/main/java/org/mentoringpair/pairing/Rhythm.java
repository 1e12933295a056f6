package org.mentoringpair.pairing;

import java.time.LocalDate;

/** How often a pair means to meet. */
public enum Rhythm {
    EVERY_WEEK(1), EVERY_2_WEEKS(2), EVERY_3_WEEKS(3), EVERY_4_WEEKS(4);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    public int weeks() {
        return weeks;
    }

    public LocalDate after(LocalDate day) {
        return day.plusWeeks(weeks);
    }
}
