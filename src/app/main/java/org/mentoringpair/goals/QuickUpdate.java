package org.mentoringpair.goals;

import java.time.Instant;

/**
 * How one of the two sees a goal between two meetings.
 *
 * @param confidence 1 (low) to 5 (high)
 * @param line       one line
 */
public record QuickUpdate(long id, long goalId, String authorKey, int confidence, String line, Instant at) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final int LONGEST_LINE = 200;

    QuickUpdate withId(long newId) {
        return new QuickUpdate(newId, goalId, authorKey, confidence, line, at);
    }
}
