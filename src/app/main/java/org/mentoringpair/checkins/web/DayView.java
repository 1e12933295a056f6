package org.mentoringpair.checkins.web;

/** All that a programme manager sees of a check-in. */
public final class DayView {
    private final String day;
    private final String author;

    DayView(String day, String author) {
        this.day = day;
        this.author = author;
    }

    public String getDay() {
        return day;
    }

    public String getAuthor() {
        return author;
    }
}
