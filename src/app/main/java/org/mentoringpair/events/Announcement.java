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
    public Instant end() {
        return start.plus(length);
    }
}
