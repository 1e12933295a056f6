package org.mentoringpair.events;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The events of all programmes. One SQL statement to read. */
public interface Events {
    /** One that was called off, too. */
    Optional<Event> withId(long id);

    /** Those of some programmes, a thousand at most, that take place and begin after a moment; the soonest first. */
    List<Event> after(Instant moment, Collection<Long> programmeIds);

    /** What was announced with that form, also where it was called off. */
    Optional<Event> announcedWith(String formId);

    /** Keeps a new event; its id is ignored and given back filled in. */
    Event add(Event newEvent, String formId);

    void change(Event event);

    /** Only that it was there is kept, and with which form it was announced. */
    void callOff(long id);
}
