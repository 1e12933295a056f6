package org.mentoringpair.events;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The events as Active Objects keep them. */
final class StoredEvents implements Events {
    private final ActiveObjects rows;

    StoredEvents(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Event> withId(long id) {
        return found(Query.select().where("ID = ?", id)).findFirst();
    }

    @Override
    public List<Event> after(Instant moment, Collection<Long> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(programmeIds.size(), "?"));
        Object[] values = Stream.concat(programmeIds.stream(), Stream.of(moment.toEpochMilli(), false)).toArray();
        return found(Query.select().where("PROGRAMME_ID IN (" + places + ") AND STARTS_AT > ? AND (CALLED_OFF IS NULL OR CALLED_OFF = ?)", values).order("STARTS_AT, ID")).toList();
    }

    @Override
    public Optional<Event> announcedWith(String formId) {
        return found(Query.select().where("FORM_ID = ?", formId)).findFirst();
    }

    private Stream<Event> found(Query query) {
        return Arrays.stream(rows.find(EventRow.class, query)).map(row -> new Event(row.getID(), row.getProgrammeId(), new Announcement(text(row.getTitle()),
                Instant.ofEpochMilli(row.getStartsAt()), Duration.ofMinutes(row.getMinutes()), text(row.getPlace()),
                Invited.valueOf(row.getInvited())), row.getEdition(), Boolean.TRUE.equals(row.getCalledOff())));
    }

    @Override
    public Event add(Event newEvent, String formId) {
        Announcement says = newEvent.says();
        Map<String, Object> columns = new HashMap<>(Map.of("PROGRAMME_ID", newEvent.programmeId(), "FORM_ID", formId, "TITLE", says.title(),
                "STARTS_AT", says.start().toEpochMilli(), "MINUTES", (int) says.length().toMinutes(), "INVITED", says.invited().name(), "EDITION", newEvent.version()));
        columns.put("PLACE", says.place());
        return rows.executeInTransaction(() -> newEvent.withId(rows.create(EventRow.class, columns).getID()));
    }

    @Override
    public void change(Event event) {
        Announcement says = event.says();
        rows.executeInTransaction(() -> {
            EventRow row = rows.get(EventRow.class, Math.toIntExact(event.id()));
            row.setTitle(says.title());
            row.setStartsAt(says.start().toEpochMilli());
            row.setMinutes((int) says.length().toMinutes());
            row.setPlace(says.place());
            row.setInvited(says.invited().name());
            row.setEdition(event.version());
            row.save();
            return row;
        });
    }

    @Override
    public void callOff(long id) {
        rows.executeInTransaction(() -> {
            EventRow row = rows.get(EventRow.class, Math.toIntExact(id));
            row.setTitle("");
            row.setPlace("");
            row.setCalledOff(true);
            row.save();
            return row;
        });
    }

    /** Oracle keeps an empty text as none. */
    private static String text(String kept) {
        return kept == null ? "" : kept;
    }
}
