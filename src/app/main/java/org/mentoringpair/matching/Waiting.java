package org.mentoringpair.matching;

import org.mentoringpair.enrolment.Enrolment;

/** A mentee for whom a mentor is looked for. */
public record Waiting(Enrolment mentee, Before before) {
    /** What there was before. */
    public enum Before {
        /** A pair that goes on and asks for those who run the programme. */
        ASKING,
        /** A pair that has ended. */
        ENDED,
        NOTHING
    }
}
