package org.mentoringpair.feedback.web;

/** Feedback in a list: where it is, and from whom. */
public final class GivenLine {
    private final String key;
    private final String summary;
    private final String giver;

    /** @param giver the name of whoever gave it */
    GivenLine(String key, String summary, String giver) {
        this.key = key;
        this.summary = summary;
        this.giver = giver;
    }

    public String getKey() {
        return key;
    }

    public String getSummary() {
        return summary;
    }

    public String getGiver() {
        return giver;
    }
}
