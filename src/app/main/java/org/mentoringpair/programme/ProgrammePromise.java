package org.mentoringpair.programme;

import java.io.Serializable;

/**
 * What a programme says about time before anybody joins.
 *
 * @param expectedHours what mentoring takes each of the two in a month; null where nothing is said
 * @param protectedHours how many of a month's working hours are set aside for it; null where nothing is said
 */
public record ProgrammePromise(Integer expectedHours, Integer protectedHours) implements Serializable {
    public static final ProgrammePromise NONE = new ProgrammePromise(null, null);
    public static final int MOST_HOURS = 80;

    public boolean isSaid() {
        return expectedHours != null || protectedHours != null;
    }
}
