package org.mentoringpair.events.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.mentoringpair.events.Event;
import org.mentoringpair.events.EventDraft;
import org.mentoringpair.events.Invited;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** The form of an event: empty, filled in from what is there, as typed, and what it says. */
public final class EventForms {
    private static final List<String> FIELDS = List.of("title", "day", "time", "minutes", "place", "invited");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String USUAL_MINUTES = "60";

    private final TimeZones zones;

    public EventForms(TimeZones zones) {
        this.zones = zones;
    }

    ZoneId zone(Person writer) {
        return zones.of(writer);
    }

    Form untouched() {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, ""));
        return form.with("minutes", USUAL_MINUTES).with("invited", Invited.ALL.name());
    }

    Form of(Event event, Person writer) {
        ZonedDateTime start = event.says().start().atZone(zone(writer));
        return new Form().with("title", event.says().title()).with("day", start.toLocalDate().toString()).with("time", TIME.format(start))
                .with("minutes", String.valueOf(event.says().length().toMinutes())).with("place", event.says().place())
                .with("invited", event.says().invited().name());
    }

    Form typed(HttpServletRequest request) {
        Form form = new Form();
        FIELDS.forEach(field -> form.with(field, request.getParameter(field)));
        return form;
    }

    EventDraft draft(Form form) {
        return new EventDraft(form.value("title"), read(form.value("day"), LocalDate::parse), read(form.value("time"), LocalTime::parse),
                read(form.value("minutes"), Integer::valueOf), form.value("place"), Choice.constant(Invited.values(), form.value("invited")));
    }

    /** Null for what is none. */
    private static <T> T read(String typed, Function<String, T> reading) {
        try {
            return typed.isBlank() ? null : reading.apply(typed.strip());
        } catch (DateTimeException | NumberFormatException none) {
            return null;
        }
    }
}
