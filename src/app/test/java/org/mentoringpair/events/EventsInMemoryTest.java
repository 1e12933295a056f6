package org.mentoringpair.events;

public class EventsInMemoryTest extends EventsContract {
    private final Events events = new EventsInMemory();

    @Override
    Events events() {
        return events;
    }
}
