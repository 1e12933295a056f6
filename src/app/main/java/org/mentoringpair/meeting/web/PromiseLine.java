package org.mentoringpair.meeting.web;

/** Something one of the two promised when they last met. */
public final class PromiseLine {
    private final String words;
    private final String owner;
    private final String due;

    PromiseLine(String words, String owner, String due) {
        this.words = words;
        this.owner = owner;
        this.due = due;
    }

    public String getWords() {
        return words;
    }

    /** The name of the one who promised it. */
    public String getOwner() {
        return owner;
    }

    /** Empty where no day was agreed. */
    public String getDue() {
        return due;
    }
}
