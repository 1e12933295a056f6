package org.mentoringpair.closing;

import org.mentoringpair.pairing.Stage;

/** A stage whose moment has come, and why it has. */
public record StageOffer(Stage from, Stage to, Why why) {
    /** What brings the next stage about. */
    public enum Why {
        CHARTER_SIGNED, GOAL_AGREED, END_IS_NEAR, GOALS_RESOLVED, END_HAS_COME
    }
}
