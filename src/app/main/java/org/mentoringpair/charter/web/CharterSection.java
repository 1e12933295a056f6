package org.mentoringpair.charter.web;

import java.util.List;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.web.Choice;

/** One tab of the charter on its page. */
public final class CharterSection {
    private final CharterTab tab;
    private final String title;
    private final String words;
    private final List<Line> lines;
    private final List<String> notes;

    CharterSection(CharterTab tab, String title, String words, List<Line> lines, List<String> notes) {
        this.tab = tab;
        this.title = title;
        this.words = words;
        this.lines = lines;
        this.notes = notes;
    }

    /** In ids and addresses, such as who-does-what. */
    public String getName() {
        return Choice.keyOf(tab);
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

    /** Whether it is shown as a table of four columns. */
    public boolean isTabular() {
        return tab == CharterTab.BOUNDARIES;
    }

    /** Whether anything is said in the lines. */
    public boolean isSaid() {
        return lines.stream().anyMatch(Line::isSaid);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What follows from the terms, and what holds until both have signed. */
    public List<String> getNotes() {
        return notes;
    }

    /** Whether its terms are changed on a page of their own. */
    public boolean isChangeable() {
        return !getPage().isEmpty();
    }

    /** The name of that page, empty where there is none. */
    public String getPage() {
        return switch (tab) {
            case LOGISTICS -> "MentoringCharterLogistics";
            case WHO_DOES_WHAT -> "MentoringCharterDuties";
            case BOUNDARIES -> "MentoringCharterBoundaries";
            case SUCCESS -> "MentoringCharterMeasures";
            case CONFIDENTIALITY -> "MentoringVisibility";
            case PURPOSE, FEEDBACK -> "";
        };
    }

    /** Of the text on the way to that page. */
    public String getPageText() {
        return "mentoring.charter.change." + getName();
    }
}
