package org.mentoringpair.meeting;

import org.mentoringpair.Refusal;

/** There is no such agenda, or none for whoever asks, which look the same. */
public final class MeetingMissing extends Refusal {
    public MeetingMissing() {
        super(Kind.MISSING, null, "mentoring.meeting.missing");
    }
}
