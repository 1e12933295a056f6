package org.mentoringpair.goals;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A day as somebody typed it, year first as browsers send it: 2026-12-24.
 *
 * @param typed never null, stripped
 */
public record Day(String typed) {
    public Day {
        typed = typed == null ? "" : typed.strip();
    }

    public boolean isLeftOut() {
        return typed.isEmpty();
    }

    /** The day, or null where none was typed or it is none, such as 30 February. */
    public LocalDate date() {
        try {
            return isLeftOut() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException impossible) {
            return null;
        }
    }
}
