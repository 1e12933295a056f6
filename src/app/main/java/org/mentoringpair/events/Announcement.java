package org.mentoringpair.events;

import java.time.Duration;
import java.time.Instant;

/**
 * What those who run a programme say of an event.
 *
 * @param title one line
 * @param start in whole minutes
 * @param place one line: a place, or a link; empty where nothing is said
 */
public record Announcement(String title, Instant start, Duration length, String place, Invited invited) {
    /** Not as Java compares records: that keeps hold of the app's classes, also when the app is uninstalled. */
    boolean isTheSameAs(Announcement other) {
        return title.equals(other.title) && start.equals(other.start) && length.equals(other.length) && place.equals(other.place) && invited == other.invited;
    }
}
