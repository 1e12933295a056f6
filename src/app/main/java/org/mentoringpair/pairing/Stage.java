package org.mentoringpair.pairing;

/** Where a mentoring relationship stands, after Clutterbuck's phases; offered to the pair, never set for them. */
public enum Stage {
    RAPPORT, DIRECTION, PROGRESS, WINDING_DOWN, MOVING_ON, PAUSED, CLOSED;

    /** Whether the two meet; while they pause and when they have parted they do not. */
    public boolean meets() {
        return this != PAUSED && this != CLOSED;
    }
}
