package org.mentoringpair.calendar.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.mentoringpair.calendar.CalendarMissing;
import org.mentoringpair.people.Languages;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Numbers;

/** The next check-in of a pair as a file to put into a calendar, for mentor and mentee. */
@Path("/pairs/{pairId}/next-check-in.ics")
public final class CheckInFileResource {
    private final CheckInsAhead checkIns;
    private final People people;
    private final Languages languages;

    @Inject
    public CheckInFileResource(CheckInsAhead checkIns, People people, Languages languages) {
        this.checkIns = checkIns;
        this.people = people;
        this.languages = languages;
    }

    /** 200 with iCalendar, which takes the check-in out of the calendar while the two do not meet; 404 for everybody else. */
    @GET
    @Produces("text/calendar")
    public Response read(@PathParam("pairId") String pairId) {
        long id = Optional.ofNullable(Numbers.id(pairId)).orElseThrow(CalendarMissing::new);
        Person reader = people.asking().orElseThrow(CalendarMissing::new);
        return Response.ok(checkIns.file(id, reader, languages.of(reader)), FeedResource.TYPE)
                .header(HttpHeaders.CACHE_CONTROL, FeedResource.KEPT_NOWHERE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"check-in.ics\"").build();
    }
}
