package org.mentoringpair.journal.web;

/** What somebody said of one day, in words; empty where nothing was said. */
public final class RatingLine {
    private final String day;
    private final String mood;
    private final String confidence;

    RatingLine(String day, String mood, String confidence) {
        this.day = day;
        this.mood = mood;
        this.confidence = confidence;
    }

    public String getDay() {
        return day;
    }

    public String getMood() {
        return mood;
    }

    public String getConfidence() {
        return confidence;
    }
}
