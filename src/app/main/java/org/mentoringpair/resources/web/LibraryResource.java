package org.mentoringpair.resources.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.People;
import org.mentoringpair.resources.LibraryReading;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.Reader;
import org.mentoringpair.resources.ResourceFilter;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.resources.ResourceType;
import org.mentoringpair.web.PageAsked;
import org.mentoringpair.web.Words;

/** The library of a programme, for its pairs and those who run it. */
@Path("/programmes/{programmeId}/resources")
@Produces(MediaType.APPLICATION_JSON)
public final class LibraryResource {
    private final LibraryDesk desk;
    private final LibraryReading reading;
    private final People people;

    @Inject
    public LibraryResource(LibraryDesk desk, LibraryReading reading, People people) {
        this.desk = desk;
        this.reading = reading;
        this.people = people;
    }

    /** 200 in the order of the titles, page by page; 400 where a filter or the page makes no sense; 404 for everybody else. */
    @GET
    public LibraryJson list(@PathParam("programmeId") String programmeId, @QueryParam("type") String type, @QueryParam("stage") String stage,
                            @QueryParam("language") String language, @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        Reader reader = desk.reader(programmeId);
        PageAsked page = PageAsked.of(startAt, maxResults);
        ResourceFilter filter = new ResourceFilter(word("type", type, ResourceType.values()), word("stage", stage, Stage.values()),
                word("language", language, ResourceLanguage.values()));
        List<Rated> found = reading.read(reader, filter, page.startAt(), page.toRead());
        return new LibraryJson(page.startAt(), page.maxResults(), page.isLast(found),
                found.stream().limit(page.maxResults()).map(rated -> ResourceJson.of(rated, people)).toList());
    }

    private static <E extends Enum<E>> E word(String name, String sent, E[] constants) {
        E constant = Words.constant(constants, sent);
        if (sent != null && constant == null) {
            throw new Refusal(Refusal.Kind.INVALID, name, "mentoring.resources.wrong.filter");
        }
        return constant;
    }
}
