package org.mentoringpair.events;

/**
 * An event of a programme.
 *
 * @param id          key among the app's own rows
 * @param programmeId key of the programme among the app's own rows
 * @param version     1 when announced, one more with each change
 */
public record Event(long id, long programmeId, Announcement says, int version) {
    Event withId(long newId) {
        return new Event(newId, programmeId, says, version);
    }

    Event saying(Announcement other) {
        return new Event(id, programmeId, other, version + 1);
    }
}
