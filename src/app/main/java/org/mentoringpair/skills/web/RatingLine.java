package org.mentoringpair.skills.web;

/** One change of a skill as the two read it. */
public final class RatingLine {
    private final String when;
    private final String who;
    private final String now;
    private final String wanted;
    private final String note;

    RatingLine(String when, String who, String now, String wanted, String note) {
        this.when = when;
        this.who = who;
        this.now = now;
        this.wanted = wanted;
        this.note = note;
    }

    public String getWhen() {
        return when;
    }

    public String getWho() {
        return who;
    }

    /** The level as it was called then. */
    public String getNow() {
        return now;
    }

    public String getWanted() {
        return wanted;
    }

    /** Empty where nothing was noted. */
    public String getNote() {
        return note;
    }
}
