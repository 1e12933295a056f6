package org.mentoringpair.checkins.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.mentoringpair.checkins.Acting;
import org.mentoringpair.checkins.ActionsLeft;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInMissing;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.CheckInReading.Found;
import org.mentoringpair.checkins.Draft;
import org.mentoringpair.people.People;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** One check-in, for mentor and mentee alone. */
@Path("/check-ins/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class CheckInsResource {
    private final PairDoor door;
    private final CheckInReading reading;
    private final CheckInLogging logging;
    private final Acting acting;
    private final People people;

    @Inject
    public CheckInsResource(PairDoor door, CheckInReading reading, CheckInLogging logging, Acting acting, People people) {
        this.door = door;
        this.reading = reading;
        this.logging = logging;
        this.acting = acting;
        this.people = people;
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public CheckInJson read(@PathParam("id") String id) {
        return CheckInJson.of(found(id).checkIn(), people);
    }

    /** 200 with the new state; 400 at each field that is wrong; 403 for the other one of the pair; 404; 409 where version is not the latest. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CheckInJson edit(@PathParam("id") String id, InputStream sent) {
        Found found = found(id);
        logging.mine(door.asking(), found.pair(), found.checkIn().id());
        JsonBody body = JsonBody.of(sent);
        Integer version = body.whole("version");
        if (version == null) {
            body.wrong(Draft.refusal("version", "version"));
        }
        Draft draft = SentCheckIn.draft(body);
        return CheckInJson.of(logging.edit(door.asking(), found.pair(), found.checkIn().id(), version == null ? 0 : version, draft), people);
    }

    /** 200 with what was agreed as issues; 403 for the other one of the pair; 404; 409 where Jira does not make one of them. */
    @POST
    @Path("actions")
    public CheckInJson act(@PathParam("id") String id) {
        Found found = found(id);
        try {
            return CheckInJson.of(acting.act(door.asking(), found.pair(), found.checkIn().id()), people);
        } catch (ActionsLeft left) {
            throw left.reason();
        }
    }

    /** 200 with the new state; 400 where the words are too long; 404; 409 where other words than those seen are kept. */
    @PUT
    @Path("learned")
    @Consumes(MediaType.APPLICATION_JSON)
    public CheckInJson learned(@PathParam("id") String id, InputStream sent) {
        Found found = found(id);
        JsonBody body = JsonBody.of(sent);
        String words = body.text("learned");
        String seen = body.text("seen");
        body.mustBeRight();
        return CheckInJson.of(logging.learned(door.asking(), found.pair(), found.checkIn().id(), seen, words), people);
    }

    /** 204; 400 without a version; 403 for the other one of the pair; 404; 409 where version is not the latest. */
    @DELETE
    public void delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Found found = found(id);
        Integer seen = Numbers.whole(version);
        if (seen == null) {
            throw Draft.refusal("version", "version");
        }
        logging.delete(door.asking(), found.pair(), found.checkIn().id(), seen);
    }

    private Found found(String id) {
        return Optional.ofNullable(Numbers.id(id)).flatMap(number -> reading.found(door.asking(), number)).orElseThrow(CheckInMissing::new);
    }
}
