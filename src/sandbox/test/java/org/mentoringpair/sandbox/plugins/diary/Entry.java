package org.mentoringpair.sandbox.plugins.diary;

/** What a template of the app shows. */
public final class Entry {
    private final String author;

    public Entry(String author) {
        this.author = author;
    }

    public String getAuthor() {
        return author;
    }

    public String getSecret() {
        return "what was told in confidence";
    }

    public String bold(String text) {
        return "<b>" + text + "</b>";
    }
}
