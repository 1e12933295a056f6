package org.mentoringpair.checkins.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.checkins.About;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** The check-ins of one pair. */
@Path("/pairs/{pairId}/check-ins")
@Produces(MediaType.APPLICATION_JSON)
public final class PairCheckInsResource {
    private static final int USUAL_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 100;

    private final PairDoor door;
    private final CheckInReading reading;
    private final CheckInLogging logging;
    private final Places places;
    private final People people;

    @Inject
    public PairCheckInsResource(PairDoor door, CheckInReading reading, CheckInLogging logging, Places places, People people) {
        this.door = door;
        this.reading = reading;
        this.logging = logging;
        this.places = places;
        this.people = people;
    }

    /** 200; 400 where before or limit make no sense; 404 for whoever may not know of the pair. */
    @GET
    public CheckInsJson list(@PathParam("pairId") String pairId, @QueryParam("before") String before, @QueryParam("limit") String limit) {
        Sight sight = door.sight(pairId);
        About about = About.pair(sight.pair().id());
        Position from = before == null ? null : Position.parse(before).orElseThrow(() -> Draft.refusal("before", "before"));
        return sight.isOfDays()
                ? CheckInsJson.of(reading.days(sight, about, from, limit(limit)), true, day -> LoggedDayJson.of(day, people))
                : CheckInsJson.of(reading.read(sight, about, from, limit(limit)), false, checkIn -> CheckInJson.of(checkIn, people));
    }

    /**
     * 201 with the check-in and its address, once for each formId; 400 at each field that is wrong; 403 for programme
     * managers; 404 for whoever may not know of the pair; 409 where the formId came before with other words.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response log(@PathParam("pairId") String pairId, InputStream sent) {
        Person author = door.asking();
        Pair pair = door.ofMember(pairId);
        JsonBody body = JsonBody.of(sent);
        String formId = Optional.ofNullable(body.text("formId")).orElseGet(() -> UUID.randomUUID().toString());
        long issueId = issue(body, pair);
        CheckIn logged = logging.log(author, pair, issueId, formId, SentCheckIn.draft(body));
        return Response.created(URI.create("check-ins/" + logged.id())).entity(CheckInJson.of(logged, people)).build();
    }

    /** The pair's own issue unless another one of the pair is named, by id or by key. */
    private long issue(JsonBody body, Pair pair) {
        Long id = body.id("issueId");
        String key = body.text("issueKey");
        if (id == null && key == null) {
            return pair.issueId();
        }
        Optional<Place> place = (id == null ? places.withKey(key) : places.withId(id)).filter(it -> it.pair().id() == pair.id());
        if (place.isEmpty() || (key != null && !place.get().key().equals(key))) {
            body.wrong(Draft.refusal(id == null ? "issueKey" : "issueId", "issue"));
        }
        return place.map(Place::issueId).orElse(pair.issueId());
    }

    private static int limit(String sent) {
        if (sent == null) {
            return USUAL_LIMIT;
        }
        Integer limit = Numbers.whole(sent);
        if (limit == null || limit < 1 || limit > HIGHEST_LIMIT) {
            throw Draft.refusal("limit", "limit", HIGHEST_LIMIT);
        }
        return limit;
    }
}
