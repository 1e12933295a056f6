package org.mentoringpair.feedback.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.mentoringpair.feedback.AskingColleagues;
import org.mentoringpair.feedback.ColleagueAnswer;
import org.mentoringpair.feedback.ColleagueRequest;
import org.mentoringpair.feedback.ColleagueRequestMissing;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** What a colleague was asked, for them alone and until they have answered. */
@Path("/colleague-requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class ColleagueRequestsResource {
    private final AskingColleagues asking;
    private final People people;

    @Inject
    public ColleagueRequestsResource(AskingColleagues asking, People people) {
        this.asking = asking;
        this.people = people;
    }

    /** 200; 404 for everybody but the colleague, and once they have answered or the time is over. */
    @GET
    public ColleagueRequestJson.ToAnswerJson read(@PathParam("id") String id) {
        return ColleagueRequestJson.ToAnswerJson.of(toAnswer(id), people);
    }

    /** 204; 400 at each property that is wrong; 404 as above. */
    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(@PathParam("id") String id, InputStream sent) {
        ColleagueRequest request = toAnswer(id);
        JsonBody body = JsonBody.of(sent);
        ColleagueAnswer answer = new ColleagueAnswer(body.text("situation"), body.text("behaviour"), body.text("impact"), body.text("suggestion"));
        body.mustBeRight();
        asking.answer(colleague(), request.id(), answer);
    }

    private ColleagueRequest toAnswer(String id) {
        return Optional.ofNullable(Numbers.id(id)).flatMap(number -> asking.toAnswer(colleague(), number)).orElseThrow(ColleagueRequestMissing::new);
    }

    private Person colleague() {
        return people.asking().orElseThrow(ColleagueRequestMissing::new);
    }
}
