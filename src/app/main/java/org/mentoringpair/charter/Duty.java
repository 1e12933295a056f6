package org.mentoringpair.charter;

import org.mentoringpair.FreeText;

/** Something somebody takes care of. */
public record Duty(String what, Doer who) {
    public Duty {
        what = FreeText.tidy(what);
    }

    /** Who takes care of it. */
    public enum Doer {
        MENTEE, MENTOR, BOTH
    }
}
