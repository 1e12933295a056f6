package org.mentoringpair.fitcheck.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.mentoringpair.Refusal;
import org.mentoringpair.fitcheck.Fit;
import org.mentoringpair.fitcheck.FitCheck;
import org.mentoringpair.pairing.OwnPairs;
import org.mentoringpair.pairing.OwnPairs.Own;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Words;

/** How the pairing fits, in the eyes of whoever asks; the other one never learns of it. */
@Path("/pairs/{pairId}/fit-check")
@Produces(MediaType.APPLICATION_JSON)
public final class FitCheckResource {
    private final FitCheck check;
    private final OwnPairs pairs;

    @Inject
    public FitCheckResource(FitCheck check, OwnPairs pairs) {
        this.check = check;
        this.pairs = pairs;
    }

    /** What whoever asks has said; null where they have said nothing. */
    record FitJson(@JsonProperty String fit, @JsonProperty String note, @JsonProperty String answered) {
    }

    /** 200 with one's own answer; 404 for everybody but mentor and mentee. */
    @GET
    public FitJson read(@PathParam("pairId") String pairId) {
        return json(own(pairId));
    }

    /** 200; 400 at fit or note; 404 as above; 409 where the two have not met. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public FitJson answer(@PathParam("pairId") String pairId, InputStream sent) {
        Own own = own(pairId);
        JsonBody body = JsonBody.of(sent);
        Fit fit = body.chosen("fit", Fit.values());
        String note = body.text("note");
        body.mustBeRight();
        check.answer(own.person(), own.pair(), fit, note);
        return json(own);
    }

    /** 204, also where nothing was said; 404 as above. */
    @DELETE
    public void withdraw(@PathParam("pairId") String pairId) {
        Own own = own(pairId);
        check.withdraw(own.person(), own.pair());
    }

    private FitJson json(Own own) {
        return check.own(own.person(), own.pair()).map(said -> new FitJson(Words.of(said.fit()), said.note(), said.answered().toString()))
                .orElse(new FitJson(null, "", null));
    }

    private Own own(String pairId) {
        return pairs.withId(Numbers.id(pairId)).orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.fitcheck.missing"));
    }
}
