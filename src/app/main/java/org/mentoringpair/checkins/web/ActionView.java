package org.mentoringpair.checkins.web;

/** An agreed action as a reader sees it. */
public final class ActionView {
    private final String text;
    private final String owner;
    private final String due;

    ActionView(String text, String owner, String due) {
        this.text = text;
        this.owner = owner;
        this.due = due;
    }

    public String getText() {
        return text;
    }

    /** The name of the one who will do it. */
    public String getOwner() {
        return owner;
    }

    /** Empty where no day was agreed. */
    public String getDue() {
        return due;
    }
}
