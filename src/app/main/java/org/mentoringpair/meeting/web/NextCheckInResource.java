package org.mentoringpair.meeting.web;

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
import org.mentoringpair.checkins.Postponing;
import org.mentoringpair.meeting.Agenda;
import org.mentoringpair.meeting.Answers;
import org.mentoringpair.meeting.Asked;
import org.mentoringpair.meeting.MeetingMissing;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.meeting.Preparing;
import org.mentoringpair.people.People;
import org.mentoringpair.questions.Theme;
import org.mentoringpair.web.JsonBody;

/** A pair's next check-in. Everything here is for mentor and mentee; to everybody else it is not there. */
@Path("/pairs/{pairId}/next-check-in")
@Produces(MediaType.APPLICATION_JSON)
public final class NextCheckInResource {
    private final MeetingDesk desk;
    private final MeetingReading reading;
    private final Preparing preparing;
    private final Agenda agenda;
    private final Postponing postponing;
    private final People people;

    @Inject
    public NextCheckInResource(MeetingDesk desk, MeetingReading reading, Preparing preparing, Agenda agenda, Postponing postponing,
                               People people) {
        this.desk = desk;
        this.reading = reading;
        this.preparing = preparing;
        this.agenda = agenda;
        this.postponing = postponing;
        this.people = people;
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public NextCheckInJson next(@PathParam("pairId") String pairId) {
        return json(member(pairId));
    }

    /** 200; 400 at each answer that is wrong; 404 as above; 409 where it is too early, or another version is kept. */
    @PUT
    @Path("preparation")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson prepare(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        Integer version = body.whole("version");
        Answers answers = new Answers(body.text("wins"), body.text("obstacles"), body.text("talk"));
        body.mustBeRight();
        preparing.prepare(member.person(), member.pair(), Optional.ofNullable(version).orElse(0), answers);
        return json(member);
    }

    /** 200 with the topic at the end of the agenda; 400 where its words are wrong; 404 as above. */
    @POST
    @Path("topics")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson add(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        String words = body.text("words");
        Theme theme = body.word("theme", Theme.values());
        body.mustBeRight();
        agenda.add(member.person(), member.pair(), List.of(words == null ? "" : words), theme);
        return json(member);
    }

    /** 200 with the day it is due now; 400 without the day it was due; 404 as above; 409 where it is due on another day meanwhile. */
    @POST
    @Path("skip")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson skip(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        LocalDate due = day(body, "due");
        body.mustBeRight();
        postponing.skip(member.person(), member.pair(), due);
        return json(member);
    }

    /** As above, with the day from which one is due again at until. */
    @POST
    @Path("pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson pause(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        LocalDate due = day(body, "due");
        LocalDate until = day(body, "until");
        body.mustBeRight();
        postponing.pauseUntil(member.person(), member.pair(), due, until);
        return json(member);
    }

    /** As above: due as usual again. */
    @POST
    @Path("resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson resume(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        LocalDate due = day(body, "due");
        body.mustBeRight();
        postponing.resume(member.person(), member.pair(), due);
        return json(member);
    }

    /** 200; 400 at each field that is wrong; 404 for everybody but the mentee. */
    @POST
    @Path("questions")
    @Consumes(MediaType.APPLICATION_JSON)
    public NextCheckInJson ask(@PathParam("pairId") String pairId, InputStream sent) {
        MeetingDesk.Member member = member(pairId);
        JsonBody body = JsonBody.of(sent);
        String words = body.text("words");
        Asked asked = new Asked(body.text("tried"), body.text("options"), body.text("leaning"));
        body.mustBeRight();
        agenda.ask(member.person(), member.pair(), words, asked);
        return json(member);
    }

    private static LocalDate day(JsonBody body, String name) {
        String text = body.text(name);
        Optional<LocalDate> day = Optional.ofNullable(text).flatMap(Day::parse);
        if (day.isEmpty()) {
            body.wrong(new Refusal(Refusal.Kind.INVALID, name, "mentoring.checkins.wrong.day.unreadable"));
        }
        return day.orElse(null);
    }

    private MeetingDesk.Member member(String pairId) {
        return desk.member(pairId).orElseThrow(MeetingMissing::new);
    }

    private NextCheckInJson json(MeetingDesk.Member member) {
        return NextCheckInJson.of(reading.next(member.person(), member.pair()), people);
    }
}
