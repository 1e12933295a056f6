package org.mentoringpair.checkins;

import java.time.LocalDate;

/** All that a programme manager may know of a check-in: that there was one, when, and who logged it. */
public record LoggedDay(long id, long issueId, LocalDate day, String authorKey) {
    public Position position() {
        return new Position(day, id);
    }
}
