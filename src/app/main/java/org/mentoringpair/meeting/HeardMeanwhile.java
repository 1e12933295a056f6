package org.mentoringpair.meeting;

import org.mentoringpair.Refusal;

/** Somebody wrote in another window what they heard, since they opened this one. */
public final class HeardMeanwhile extends Refusal {
    private final transient String now;

    HeardMeanwhile(String now) {
        super(Kind.CONFLICT, null, "mentoring.meeting.heard.meanwhile");
        this.now = now;
    }

    /** What is kept, to compare with what was typed. */
    public String now() {
        return now;
    }
}
