package org.mentoringpair.charter;

/** Something somebody takes care of. */
public record Duty(String what, Doer who) {
    public Duty {
        what = Prose.tidy(what);
    }

    /** Who takes care of it. */
    public enum Doer {
        MENTEE, MENTOR, BOTH
    }
}
