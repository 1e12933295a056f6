package org.mentoringpair.filters.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.filters.FilterKeeping;
import org.mentoringpair.filters.FiltersMissing;
import org.mentoringpair.filters.ManagerFilter;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Texts;
import org.mentoringpair.web.Words;

/** Which filters there are to be made for a programme, and which were made; for those who run it, and 404 for everybody else. */
@Path("/programmes/{id}/filters")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammeFiltersResource {
    private final FilterKeeping keeping;
    private final People people;
    private final Texts texts;

    @Inject
    public ProgrammeFiltersResource(FilterKeeping keeping, People people, Texts texts) {
        this.keeping = keeping;
        this.people = people;
        this.texts = texts;
    }

    /** 200; 404. Three SQL statements. */
    @GET
    public FiltersJson list(@PathParam("id") String id) {
        Person manager = manager();
        return shown(manager, programme(manager, id));
    }

    /** Keeps that one was made in Jira: 200; 400 where its id is no number; 404. */
    @PUT
    @Path("/{filter}")
    @Consumes(MediaType.APPLICATION_JSON)
    public FiltersJson made(@PathParam("id") String id, @PathParam("filter") String name, InputStream sent) {
        Person manager = manager();
        Programme programme = programme(manager, id);
        ManagerFilter filter = Optional.ofNullable(Words.constant(ManagerFilter.values(), name)).orElseThrow(FiltersMissing::new);
        JsonBody body = JsonBody.of(sent);
        Long filterId = body.id("filter");
        body.mustBeRight();
        if (filterId == null) {
            throw new Refusal(Refusal.Kind.INVALID, "filter", "mentoring.filters.no-id");
        }
        keeping.keep(manager, programme, filter, filterId);
        return shown(manager, programme);
    }

    private FiltersJson shown(Person manager, Programme programme) {
        Map<ManagerFilter, Long> made = keeping.made(manager, programme);
        return new FiltersJson(Stream.of(ManagerFilter.values()).map(kind -> FilterJson.of(kind, programme.id(), programme.name(), made.get(kind), texts)).toList(),
                programme.managerKeys().stream().filter(key -> !key.equals(manager.key())).sorted().toList());
    }

    private Person manager() {
        return people.asking().orElseThrow(FiltersMissing::new);
    }

    private Programme programme(Person manager, String id) {
        return keeping.programme(manager, Optional.ofNullable(Numbers.id(id)).orElseThrow(FiltersMissing::new));
    }
}
