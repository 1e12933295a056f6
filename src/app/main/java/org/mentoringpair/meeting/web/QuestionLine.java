package org.mentoringpair.meeting.web;

/** A question of the bank, or one the mentor has at hand. */
public final class QuestionLine {
    private final String id;
    private final String words;
    private final String theme;

    /** @param id of the bank's question, or the number by which one at hand is taken away */
    QuestionLine(String id, String words, String theme) {
        this.id = id;
        this.words = words;
        this.theme = theme;
    }

    public String getId() {
        return id;
    }

    public String getWords() {
        return words;
    }

    /** In words; empty where it has none. */
    public String getTheme() {
        return theme;
    }
}
