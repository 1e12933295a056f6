package org.mentoringpair.events;

import org.mentoringpair.Refusal;

/** The same form has announced an event before, which was called off since. */
public final class CalledOffMeanwhile extends Refusal {
    CalledOffMeanwhile() {
        super(Kind.CONFLICT, null, "mentoring.events.called-off");
    }
}
