package org.mentoringpair.matching;

import java.util.List;
import org.mentoringpair.enrolment.Enrolment;

/** Somebody who could mentor somebody, and everything that speaks for it, the weightiest first. */
public record Suggestion(Enrolment mentor, List<Reason> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
