package org.mentoringpair.checkins;

import java.time.Instant;

/**
 * Which state of a check-in this is.
 *
 * @param version 1 when logged, one more with each edit
 * @param edited  the moment of the latest edit, that of logging where there was none
 */
public record Edition(int version, Instant created, Instant edited) {
    static Edition first(Instant now) {
        return new Edition(1, now, now);
    }

    Edition next(Instant now) {
        return new Edition(version + 1, created, now);
    }

    public boolean isFirst() {
        return version == 1;
    }
}
