package org.mentoringpair.charter.web;

import org.mentoringpair.charter.CharterTab;

/** One thing a charter says, in words: which tab it belongs to, what it is about, and what it says. */
public final class Line {
    private final String key;
    private final CharterTab tab;
    private final String label;
    private final String words;

    Line(String key, CharterTab tab, String label, String words) {
        this.key = key;
        this.tab = tab;
        this.label = label;
        this.words = words;
    }

    /** The same for the same thing in every version. */
    String key() {
        return key;
    }

    CharterTab tab() {
        return tab;
    }

    public String getLabel() {
        return label;
    }

    public String getWords() {
        return words;
    }

    public boolean isSaid() {
        return !words.isEmpty();
    }
}
