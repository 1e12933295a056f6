package org.mentoringpair.checkins.web;

/** A field of a form that says something else than what is stored by now. */
public final class Change {
    private final String label;
    private final String now;

    Change(String label, String now) {
        this.label = label;
        this.now = now;
    }

    public String getLabel() {
        return label;
    }

    /** What is stored, in words; empty where nothing is. */
    public String getNow() {
        return now;
    }
}
