package org.mentoringpair.sandbox.plugins.diary;

import com.atlassian.event.api.EventPublisher;
import java.util.Collection;
import java.util.function.Supplier;

/** Says which of its collaborators are there. */
public final class Bookshelf implements Supplier<Integer> {
    private final Collection<?> shelves;
    private final EventPublisher events;

    public Bookshelf(Collection<?> shelves, EventPublisher events) {
        this.shelves = shelves;
        this.events = events;
    }

    @Override
    public Integer get() {
        return shelves.size();
    }

    public void open() {
        events.publish("opened");
    }
}
