package org.mentoringpair.checkins;

import org.mentoringpair.Refusal;

/** Somebody said in another window what they learned, since they opened this one. */
public final class LearnedMeanwhile extends Refusal {
    private final transient String now;

    LearnedMeanwhile(String now) {
        super(Kind.CONFLICT, null, "mentoring.checkins.learned.meanwhile");
        this.now = now;
    }

    /** What is kept, to compare with what was typed. */
    public String now() {
        return now;
    }
}
