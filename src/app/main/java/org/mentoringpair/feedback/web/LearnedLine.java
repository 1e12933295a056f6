package org.mentoringpair.feedback.web;

/** Something one of the two learned when they met, as the pair's page shows it. */
public final class LearnedLine {
    private final String name;
    private final String day;
    private final String words;

    LearnedLine(String name, String day, String words) {
        this.name = name;
        this.day = day;
        this.words = words;
    }

    public String getName() {
        return name;
    }

    public String getDay() {
        return day;
    }

    public String getWords() {
        return words;
    }
}
