package org.mentoringpair.events;

import org.mentoringpair.Refusal;

/** Somebody else changed the event while it was being changed. */
public final class EventChangedMeanwhile extends Refusal {
    private final transient Event now;

    EventChangedMeanwhile(Event now) {
        super(Kind.CONFLICT, null, "mentoring.events.meanwhile");
        this.now = now;
    }

    public Event now() {
        return now;
    }
}
