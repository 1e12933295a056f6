package org.mentoringpair.events;

/**
 * An event of a programme.
 *
 * @param id          key among the app's own rows
 * @param programmeId key of the programme among the app's own rows
 * @param version     1 when announced, one more with each change
 * @param calledOff   whether it takes place no more; it says nothing then
 */
public record Event(long id, long programmeId, Announcement says, int version, boolean calledOff) {
    Event withId(long newId) {
        return new Event(newId, programmeId, says, version, calledOff);
    }

    Event saying(Announcement other) {
        return new Event(id, programmeId, other, version + 1, calledOff);
    }
}
