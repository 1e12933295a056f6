package org.mentoringpair.thanks.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.jira.IssueAsked;
import org.mentoringpair.pairing.OwnPairs;
import org.mentoringpair.pairing.OwnPairs.Own;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.thanks.ThanksHere;
import org.mentoringpair.thanks.ThanksMissing;
import org.mentoringpair.thanks.What;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Words;

/** Thanks between the two of a pair, for them alone. */
@Path("/pairs/{pairId}/thanks")
@Produces(MediaType.APPLICATION_JSON)
public final class ThanksResource {
    private static final int LATEST = 20;
    private final Thanking thanking;
    private final OwnPairs pairs;
    private final IssueAsked issues;

    @Inject
    public ThanksResource(Thanking thanking, OwnPairs pairs, IssueAsked issues) {
        this.thanking = thanking;
        this.pairs = pairs;
        this.issues = issues;
    }

    /** 200 with what whoever asks was thanked for; 404 for everybody but mentor and mentee. */
    @GET
    public ThanksJson received(@PathParam("pairId") String pairId) {
        Own own = own(pairId);
        return ThanksJson.of(thanking.received(own.person(), own.pair(), LATEST));
    }

    /** 200, also where whoever asks has thanked for it before; 404 where there is nothing to thank the other one for. */
    @PUT
    @Path("{what}/{id}")
    public ThanksJson.HereJson thank(@PathParam("pairId") String pairId, @PathParam("what") String what, @PathParam("id") String id) {
        Own own = own(pairId);
        Item item = item(own, what, id);
        thanking.thank(own.person(), item.what(), item.id());
        ThanksHere here = thanking.on(own.person(), own.pair(), item.what(), List.of(item.id())).getOrDefault(item.id(), ThanksHere.NONE);
        return new ThanksJson.HereJson(Words.of(item.what()), item.id(), here.given(), here.received());
    }

    /** 204, also where there was nothing to take back; 404 as above. */
    @DELETE
    @Path("{what}/{id}")
    public void takeBack(@PathParam("pairId") String pairId, @PathParam("what") String what, @PathParam("id") String id) {
        Own own = own(pairId);
        Item item = item(own, what, id);
        thanking.takeBack(own.person(), item.what(), item.id());
    }

    /** Something to thank for. */
    private record Item(What what, long id) {
    }

    private Item item(Own own, String what, String id) {
        What kind = Optional.ofNullable(Words.constant(What.values(), what)).orElseThrow(ThanksMissing::new);
        Long number = Optional.ofNullable(kind == What.CHECK_IN ? Numbers.id(id) : issues.id(id)).orElseThrow(ThanksMissing::new);
        thanking.occasion(own.person(), kind, number).filter(found -> found.pair().id() == own.pair().id()).orElseThrow(ThanksMissing::new);
        return new Item(kind, number);
    }

    private Own own(String pairId) {
        return pairs.withId(Numbers.id(pairId)).orElseThrow(ThanksMissing::new);
    }
}
