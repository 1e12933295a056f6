package org.mentoringpair.health;

/** How a pair is doing. */
public enum HealthState {
    TOO_EARLY(0), ON_TRACK(-1), NEEDS_CHECK_IN(1), STALLED(2), PAUSED(-2), CLOSED(-3);

    private final int urgency;

    HealthState(int urgency) {
        this.urgency = urgency;
    }

    /** How urgently somebody should ask after the pair, by which pairs are put in order and never a number anybody reads; kept in rows. */
    public int urgency() {
        return urgency;
    }

    /** Whether somebody should ask the two whether they can help. */
    public boolean wantsHelp() {
        return this == NEEDS_CHECK_IN || this == STALLED;
    }
}
