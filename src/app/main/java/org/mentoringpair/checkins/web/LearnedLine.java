package org.mentoringpair.checkins.web;

/** What one of the two said they learned. */
public final class LearnedLine {
    private final String name;
    private final String words;
    private final boolean own;

    LearnedLine(String name, String words, boolean own) {
        this.name = name;
        this.words = words;
        this.own = own;
    }

    public String getName() {
        return name;
    }

    public String getWords() {
        return words;
    }

    /** Whether it is the reader's. */
    public boolean isOwn() {
        return own;
    }
}
