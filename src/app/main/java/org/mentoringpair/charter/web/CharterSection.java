package org.mentoringpair.charter.web;

import java.util.List;

/** One tab of the charter on its page. */
public final class CharterSection {
    private final String name;
    private final String title;
    private final String words;
    private final List<Line> lines;

    CharterSection(String name, String title, String words, List<Line> lines) {
        this.name = name;
        this.title = title;
        this.words = words;
        this.lines = lines;
    }

    /** In ids and addresses, such as who-does-what. */
    public String getName() {
        return name;
    }

    public String getTitle() {
        return title;
    }

    public boolean isWritten() {
        return !words.isEmpty();
    }

    public String getWords() {
        return words;
    }

    /** Whether there is more to the tab than words. */
    public boolean isStructured() {
        return !lines.isEmpty();
    }

    /** Whether anything is said in the lines. */
    public boolean isSaid() {
        return lines.stream().anyMatch(Line::isSaid);
    }

    public List<Line> getLines() {
        return lines;
    }
}
