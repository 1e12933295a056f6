package org.mentoringpair.programme;

import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/**
 * What two people and their programme agree on when they become a pair, as somebody asked for it: nothing checked
 * yet. Null stands for what was left out or could not be read.
 *
 * @param mentor username, as typed
 * @param mentee username, as typed
 * @param months 1 to 36
 */
public record PairTerms(long projectId, String mentor, String mentee, Long programmeId, Rhythm rhythm, Integer months, Visibility visibility) {
    /** What a pair meets like unless its programme or the pair itself says otherwise. */
    public static final Rhythm USUAL_RHYTHM = Rhythm.EVERY_2_WEEKS;
    public static final int USUAL_MONTHS = 6;
    public static final int FEWEST_MONTHS = 1;
    public static final int MOST_MONTHS = 36;

    static boolean possibleLength(Integer months) {
        return months != null && months >= FEWEST_MONTHS && months <= MOST_MONTHS;
    }
}
