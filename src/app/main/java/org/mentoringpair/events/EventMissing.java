package org.mentoringpair.events;

import org.mentoringpair.Refusal;

/** There is no such event, or none for whoever asks, which look the same. */
public final class EventMissing extends Refusal {
    public EventMissing() {
        super(Kind.MISSING, null, "mentoring.events.missing");
    }
}
