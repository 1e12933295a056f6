package org.mentoringpair.workingstyle.web;

/** One thing that the two of a pair say of themselves. */
public final class CardLine {
    private final String label;
    private final String mentee;
    private final String mentor;

    CardLine(String label, String mentee, String mentor) {
        this.label = label;
        this.mentee = mentee;
        this.mentor = mentor;
    }

    public String getLabel() {
        return label;
    }

    public String getMentee() {
        return mentee;
    }

    public String getMentor() {
        return mentor;
    }

    public boolean isSaid() {
        return !mentee.isEmpty() || !mentor.isEmpty();
    }
}
