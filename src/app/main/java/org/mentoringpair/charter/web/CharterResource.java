package org.mentoringpair.charter.web;

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
import java.time.ZoneId;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.CharterSigning;
import org.mentoringpair.charter.CharterStart;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.web.JsonBody;

/** The charter of a pair. */
@Path("/pairs/{pairId}/charter")
@Produces(MediaType.APPLICATION_JSON)
public final class CharterResource {
    private final CharterDoor door;
    private final CharterReading reading;
    private final CharterStart start;
    private final CharterSigning signing;
    private final People people;
    private final TimeZones timeZones;

    @Inject
    public CharterResource(CharterDoor door, CharterReading reading, CharterStart start, CharterSigning signing, People people, TimeZones timeZones) {
        this.door = door;
        this.reading = reading;
        this.start = start;
        this.signing = signing;
        this.people = people;
        this.timeZones = timeZones;
    }

    /** 200, to a programme manager without a word of it; 404 where there is none, and for whoever may not know of the pair. */
    @GET
    public Object charter(@PathParam("pairId") String pairId) {
        Pair pair = door.known(pairId);
        return pair.joins(door.asking().key()) ? json(door.open(pair), pair)
                : SigningJson.of(reading.standing(door.asking(), pair), pair, people, zone());
    }

    /** 201 with the new charter, or with the one that is there; 403 for programme managers; 404 for whoever may not know of the pair. */
    @POST
    public Response begin(@PathParam("pairId") String pairId) {
        Pair pair = door.ofMember(pairId);
        start.start(door.asking(), pair);
        return Response.created(URI.create("pairs/" + pair.id() + "/charter")).entity(json(door.open(pair), pair)).build();
    }

    /** 200 with the charter; 400 without the promise; 403, 404 as above; 409 where it says something else than what was seen. */
    @POST
    @Path("signatures")
    @Consumes(MediaType.APPLICATION_JSON)
    public CharterJson sign(@PathParam("pairId") String pairId, InputStream sent) {
        Pair pair = door.ofMember(pairId);
        JsonBody body = JsonBody.of(sent);
        String seen = body.text("seen");
        String promise = body.text("promise");
        body.mustBeRight();
        return json(signing.sign(door.asking(), pair, seen, "speak-up".equals(promise)), pair);
    }

    private CharterJson json(OpenCharter open, Pair pair) {
        return CharterJson.of(open, pair, people, zone());
    }

    private ZoneId zone() {
        return timeZones.ofAsking();
    }
}
