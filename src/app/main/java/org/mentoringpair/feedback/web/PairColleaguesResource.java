package org.mentoringpair.feedback.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.mentoringpair.feedback.Asking;
import org.mentoringpair.feedback.AskingColleagues;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.feedback.ColleagueRequestMissing;
import org.mentoringpair.feedback.RequestState;
import org.mentoringpair.feedback.Term;
import org.mentoringpair.feedback.web.ColleagueDesk.Member;
import org.mentoringpair.people.People;
import org.mentoringpair.web.FormId;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** Whom the mentee of a pair has asked for feedback, and what came of it. */
@Path("/pairs/{pairId}/colleague-requests")
@Produces(MediaType.APPLICATION_JSON)
public final class PairColleaguesResource {
    private static final RequestState[] CHOICES = {RequestState.WITHDRAWN, RequestState.ANSWERED, RequestState.SHARED};
    private final ColleagueDesk desk;
    private final AskingColleagues asking;
    private final People people;

    @Inject
    public PairColleaguesResource(ColleagueDesk desk, AskingColleagues asking, People people) {
        this.desk = desk;
        this.asking = asking;
        this.people = people;
    }

    /** 200: all of them for the mentee, what is shared for the mentor; 404 for everybody else. */
    @GET
    public ColleagueRequestJson.AllJson list(@PathParam("pairId") String pairId) {
        Member member = desk.member(pairId).orElseThrow(ColleagueRequestMissing::new);
        return new ColleagueRequestJson.AllJson(asking.ofPair(member.person(), member.pair()).stream().map(each -> ColleagueRequestJson.of(each, people)).toList());
    }

    /** 200; 404 as above. */
    @GET
    @Path("{id}")
    public ColleagueRequestJson read(@PathParam("pairId") String pairId, @PathParam("id") String id) {
        return json(desk.member(pairId).orElseThrow(ColleagueRequestMissing::new), id(id));
    }

    /** 201 with the request and its address, once for each formId; 400 at each property that is wrong; 404 for everybody but the mentee; 409 where too many are open. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("pairId") String pairId, InputStream sent) {
        Member mentee = mentee(pairId);
        JsonBody body = JsonBody.of(sent);
        String formId = FormId.of(body, mentee.person(), "colleagues " + mentee.pair().id());
        Asking wanted = new Asking(body.text("colleague"), body.text("question"), body.word("term", Term.values()));
        body.mustBeRight();
        ColleagueRequest made = asking.ask(mentee.person(), mentee.pair(), formId, wanted);
        return Response.created(URI.create("pairs/" + mentee.pair().id() + "/colleague-requests/" + made.id())).entity(ColleagueRequestJson.of(made, people)).build();
    }

    /** 200 with the request as it is from now on: an answer that came first stays, and what is not answered cannot be shared; 400; 404 for everybody but the mentee. */
    @PUT
    @Path("{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    public ColleagueRequestJson decide(@PathParam("pairId") String pairId, @PathParam("id") String id, InputStream sent) {
        Member mentee = mentee(pairId);
        long request = json(mentee, id(id)).id();
        JsonBody body = JsonBody.of(sent);
        RequestState state = body.chosen("state", CHOICES);
        body.mustBeRight();
        if (state == RequestState.WITHDRAWN) {
            asking.withdraw(mentee.person(), mentee.pair(), request);
        } else {
            asking.share(mentee.person(), mentee.pair(), request, state == RequestState.SHARED);
        }
        return json(mentee, request);
    }

    private ColleagueRequestJson json(Member member, long id) {
        return asking.ofPair(member.person(), member.pair()).stream().filter(request -> request.id() == id).findFirst()
                .map(request -> ColleagueRequestJson.of(request, people)).orElseThrow(ColleagueRequestMissing::new);
    }

    private Member mentee(String pairId) {
        return desk.mentee(pairId).orElseThrow(ColleagueRequestMissing::new);
    }

    private static long id(String id) {
        return Optional.ofNullable(Numbers.id(id)).orElseThrow(ColleagueRequestMissing::new);
    }
}
