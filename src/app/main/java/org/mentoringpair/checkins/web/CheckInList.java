package org.mentoringpair.checkins.web;

import java.util.List;

/** Some check-ins on an issue, as the panel and the page of older ones show them: either all of each, or its day alone. */
public final class CheckInList {
    private final Place place;
    private final List<CheckInView> checkIns;
    private final List<DayView> days;
    private final boolean daysOnly;
    private final String older;

    private CheckInList(Place place, List<CheckInView> checkIns, List<DayView> days, boolean daysOnly, String older) {
        this.place = place;
        this.checkIns = List.copyOf(checkIns);
        this.days = List.copyOf(days);
        this.daysOnly = daysOnly;
        this.older = older;
    }

    static CheckInList of(Place place, List<CheckInView> checkIns, String older) {
        return new CheckInList(place, checkIns, List.of(), false, older);
    }

    static CheckInList ofDays(Place place, List<DayView> days, String older) {
        return new CheckInList(place, List.of(), days, true, older);
    }

    public String getIssueId() {
        return String.valueOf(place.issueId());
    }

    public String getPairId() {
        return String.valueOf(place.pair().id());
    }

    /** Whether the two meet, and so could put the next time off. */
    public boolean isMeeting() {
        return place.pair().stage().meets();
    }

    /** Jira's id of the project, for the ways that lead on from here. */
    public String getProjectNumber() {
        return String.valueOf(place.pair().projectId());
    }

    public String getIssueKey() {
        return place.key();
    }

    /** Whether the reader is a programme manager, who sees days and nothing else. */
    public boolean isDaysOnly() {
        return daysOnly;
    }

    public List<CheckInView> getCheckIns() {
        return checkIns;
    }

    public List<DayView> getDays() {
        return days;
    }

    public boolean isEmpty() {
        return checkIns.isEmpty() && days.isEmpty();
    }

    public boolean isMore() {
        return !older.isEmpty();
    }

    /** Where the older ones begin, such as 2026-11-03_17. */
    public String getOlder() {
        return older;
    }
}
