package org.mentoringpair.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammeDraft;
import org.mentoringpair.programme.ProgrammeFrameDraft;
import org.mentoringpair.programme.ProgrammeOffice;
import org.mentoringpair.programme.ProgrammePromiseDraft;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** Programmes, for Jira administrators; 403 for everybody else. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
public final class ProgrammesResource {
    private final Programmes programmes;
    private final ProgrammeOffice office;
    private final People people;

    @Inject
    public ProgrammesResource(Programmes programmes, ProgrammeOffice office, People people) {
        this.programmes = programmes;
        this.office = office;
        this.people = people;
    }

    /** 200, in the order of their names. */
    @GET
    public ProgrammesJson list() {
        mustBeAdministrator();
        return new ProgrammesJson(programmes.all().stream().map(programme -> ProgrammeJson.of(programme, people)).toList());
    }

    /** 200; 404 where there is none. */
    @GET
    @Path("/{id}")
    public ProgrammeJson read(@PathParam("id") String id) {
        mustBeAdministrator();
        return Optional.ofNullable(Numbers.id(id)).flatMap(programmes::withId).map(programme -> ProgrammeJson.of(programme, people))
                .orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.none"));
    }

    /** 201 with the programme and its address; 400 at each field that is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(InputStream sent) {
        mustBeAdministrator();
        JsonBody body = JsonBody.of(sent);
        ProgrammeDraft draft = new ProgrammeDraft(body.text("name"), body.word("rhythm", Rhythm.values()), body.whole("months"),
                body.word("visibility", Visibility.values()), body.texts("managers"),
                new ProgrammePromiseDraft(hours(body, "expectedHours"), hours(body, "protectedHours"),
                        String.join("\n", body.texts("aims"))),
                new ProgrammeFrameDraft(text(body, "purpose"), text(body, "startsOn"), text(body, "endsOn"), body.texts("sponsors")));
        body.mustBeRight();
        Programme opened = office.open(draft);
        return Response.created(URI.create("programmes/" + opened.id())).entity(ProgrammeJson.of(opened, people)).build();
    }

    private static String text(JsonBody body, String name) {
        return Objects.requireNonNullElse(body.text(name), "");
    }

    private static String hours(JsonBody body, String name) {
        Integer hours = body.whole(name);
        return hours == null ? "" : String.valueOf(hours);
    }

    private void mustBeAdministrator() {
        if (people.asking().filter(people::isJiraAdministrator).isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.programme.administrators-only");
        }
    }
}
