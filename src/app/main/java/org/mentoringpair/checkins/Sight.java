package org.mentoringpair.checkins;

import org.mentoringpair.pairing.Pair;

/** How much somebody may see of what a pair logs. Only {@link CheckInReading} hands it out, and it opens the rest. */
public final class Sight {
    private enum Extent {
        NOTHING, DAYS, EVERYTHING
    }

    private final Pair pair;
    private final Extent extent;

    private Sight(Pair pair, Extent extent) {
        this.pair = pair;
        this.extent = extent;
    }

    static Sight ofMember(Pair pair) {
        return new Sight(pair, Extent.EVERYTHING);
    }

    static Sight ofManager(Pair pair) {
        return new Sight(pair, Extent.DAYS);
    }

    static Sight ofStranger(Pair pair) {
        return new Sight(pair, Extent.NOTHING);
    }

    public Pair pair() {
        return pair;
    }

    /** Mentor and mentee. */
    public boolean isOfEverything() {
        return extent == Extent.EVERYTHING;
    }

    /** Programme managers, where the pair lets them look in: that there were check-ins, when, and by whom they were logged. */
    public boolean isOfDays() {
        return extent == Extent.DAYS;
    }

    /** Everybody else, Jira administrators included. */
    public boolean isOfNothing() {
        return extent == Extent.NOTHING;
    }
}
