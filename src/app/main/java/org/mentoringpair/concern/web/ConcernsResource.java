package org.mentoringpair.concern.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.Day;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernCare;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.ConcernMissing;
import org.mentoringpair.concern.ConcernReading;
import org.mentoringpair.concern.SecondLook;
import org.mentoringpair.jira.IssueAsked;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.JsonBody;

/** Concerns for those they are for. They are raised as Jira's issues. */
@Path("/concerns/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public final class ConcernsResource {
    private final ConcernReading reading;
    private final ConcernCare care;
    private final ConcernIssues concerns;
    private final People people;
    private final IssueAsked issues;

    @Inject
    public ConcernsResource(ConcernReading reading, ConcernCare care, ConcernIssues concerns, People people, IssueAsked issues) {
        this.reading = reading;
        this.care = care;
        this.concerns = concerns;
        this.people = people;
        this.issues = issues;
    }

    /** What came of looking at it again. */
    private enum Outcome {
        SETTLED, NEXT_STEP
    }

    /** 200 for whoever it is for, those who run the programme included where its author says so; 404 for everybody else. */
    @GET
    public ConcernJson read(@PathParam("issue") String issue) {
        return json(id(issue));
    }

    /** 200; 400 where no audience is named, or a narrower one; 403 for whoever has not raised it; 404 for everybody but the two, and where it is not for them. */
    @PUT
    @Path("audience")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConcernJson widen(@PathParam("issue") String issue, InputStream sent) {
        long id = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        Audience audience = body.chosen("audience", Audience.values());
        body.mustBeRight();
        care.widen(asking(), id, audience);
        return json(id);
    }

    /** 200; 400 at outcome, words or revisitOn; 404 as above; 409 where somebody has looked at it since. */
    @POST
    @Path("looks")
    @Consumes(MediaType.APPLICATION_JSON)
    public ConcernJson look(@PathParam("issue") String issue, InputStream sent) {
        long id = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        Outcome outcome = body.chosen("outcome", Outcome.values());
        String words = body.text("words");
        LocalDate seen = day(body, "seen");
        LocalDate revisitOn = day(body, "revisitOn");
        body.mustBeRight();
        care.lookedAgain(asking(), id, seen, new SecondLook(outcome == Outcome.SETTLED, words, revisitOn, List.of()));
        return json(id);
    }

    private static LocalDate day(JsonBody body, String name) {
        String sent = body.text(name);
        Optional<LocalDate> day = Optional.ofNullable(sent).flatMap(Day::parse);
        if (sent != null && day.isEmpty()) {
            body.wrong(new Refusal(Refusal.Kind.INVALID, body.at(name), "mentoring.concern.wrong.revisit.unreadable"));
        }
        return day.orElse(null);
    }

    /** Refused first to whom it is not for, whatever they sent. */
    private long theirs(String issue) {
        long id = id(issue);
        care.theirs(asking(), id);
        return id;
    }

    private ConcernJson json(long id) {
        Person reader = asking();
        ConcernReading.Found found = reading.found(reader, id).orElseThrow(ConcernMissing::new);
        return concerns.words(id).map(words -> ConcernJson.of(found, words, found.pair().joins(reader.key()), people)).orElseThrow(ConcernMissing::new);
    }

    private long id(String issue) {
        return Optional.ofNullable(issues.id(issue)).orElseThrow(ConcernMissing::new);
    }

    private Person asking() {
        return people.asking().orElseThrow(ConcernMissing::new);
    }
}
