package org.mentoringpair.pairing;

/** Where a mentoring relationship stands, after Clutterbuck's phases; offered to the pair, never set for them. */
public enum Stage {
    RAPPORT, DIRECTION, PROGRESS, WINDING_DOWN, MOVING_ON, PAUSED, CLOSED
}
