package org.mentoringpair.events.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.mentoringpair.events.EventMissing;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Numbers;

/** An event as a file to put into a calendar, for those whom it is for. */
@Path("/events/{eventId}.ics")
public final class EventFileResource {
    private final EventsAhead events;
    private final People people;

    @Inject
    public EventFileResource(EventsAhead events, People people) {
        this.events = events;
        this.people = people;
    }

    /** 200 with iCalendar; 404 for everybody else, and where it was called off. */
    @GET
    @Produces("text/calendar")
    public Response read(@PathParam("eventId") String eventId) {
        long id = Optional.ofNullable(Numbers.id(eventId)).orElseThrow(EventMissing::new);
        return Response.ok(events.file(people.asking().orElseThrow(EventMissing::new), id), "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"event.ics\"").build();
    }
}
