package org.mentoringpair.events;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The twin of the stored events for tests of what uses them. */
final class EventsInMemory implements Events {
    private final Map<Long, Event> kept = new TreeMap<>();
    private final Map<String, Long> forms = new HashMap<>();
    private long lastId;

    @Override
    public Optional<Event> withId(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Event> after(Instant moment, Collection<Long> programmeIds) {
        return kept.values().stream().filter(event -> !event.calledOff() && programmeIds.contains(event.programmeId()) && event.says().start().isAfter(moment))
                .sorted(Comparator.comparing((Event event) -> event.says().start()).thenComparing(Event::id)).toList();
    }

    @Override
    public Optional<Event> announcedWith(String formId) {
        return Optional.ofNullable(forms.get(formId)).map(kept::get);
    }

    @Override
    public Event add(Event newEvent, String formId) {
        Event event = newEvent.withId(++lastId);
        kept.put(event.id(), event);
        forms.put(formId, event.id());
        return event;
    }

    @Override
    public void change(Event event) {
        kept.put(event.id(), event);
    }

    @Override
    public void callOff(long id) {
        kept.computeIfPresent(id, (key, event) -> new Event(id, event.programmeId(), new Announcement("", event.says().start(), event.says().length(), "", event.says().invited()),
                event.version(), true));
    }
}
