package org.mentoringpair.health;

/** How a pair is doing. */
public enum HealthState {
    TOO_EARLY, ON_TRACK, NEEDS_CHECK_IN, STALLED, PAUSED, CLOSED;

    /** Whether somebody should ask the two whether they can help. */
    public boolean wantsHelp() {
        return this == NEEDS_CHECK_IN || this == STALLED;
    }
}
