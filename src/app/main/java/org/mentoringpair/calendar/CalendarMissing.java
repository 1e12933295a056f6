package org.mentoringpair.calendar;

import org.mentoringpair.Refusal;

/** There is no such calendar, or none for whoever asks, which look the same. */
public final class CalendarMissing extends Refusal {
    public CalendarMissing() {
        super(Kind.MISSING, null, "mentoring.calendar.missing");
    }
}
