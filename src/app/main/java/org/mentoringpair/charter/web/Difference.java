package org.mentoringpair.charter.web;

/** Something of which two versions of a charter say different things. */
public final class Difference {
    private final String title;
    private final String label;
    private final String before;
    private final String after;

    Difference(String title, String label, String before, String after) {
        this.title = title;
        this.label = label;
        this.before = before;
        this.after = after;
    }

    /** Of the tab it belongs to. */
    public String getTitle() {
        return title;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where it said nothing. */
    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
