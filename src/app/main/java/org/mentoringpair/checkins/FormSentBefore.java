package org.mentoringpair.checkins;

import org.mentoringpair.Refusal;

/** A form that has logged a check-in comes back with other words in it: neither a repetition nor a new one. */
public final class FormSentBefore extends Refusal {
    private final transient CheckIn logged;

    FormSentBefore(CheckIn logged) {
        super(Kind.CONFLICT, null, "mentoring.checkins.sent-before");
        this.logged = logged;
    }

    public CheckIn logged() {
        return logged;
    }
}
