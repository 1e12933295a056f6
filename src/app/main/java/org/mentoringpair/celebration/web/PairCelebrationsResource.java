package org.mentoringpair.celebration.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.CelebrationMissing;
import org.mentoringpair.pairing.OwnPairs;
import org.mentoringpair.web.Numbers;

/** What the two of a pair celebrate, for them alone. */
@Path("/pairs/{pairId}/celebrations")
@Produces(MediaType.APPLICATION_JSON)
public final class PairCelebrationsResource {
    private static final int LATEST = 50;
    private final Celebrating celebrating;
    private final OwnPairs pairs;

    @Inject
    public PairCelebrationsResource(Celebrating celebrating, OwnPairs pairs) {
        this.celebrating = celebrating;
        this.pairs = pairs;
    }

    /** 200 with the latest first; 404 for everybody but mentor and mentee. */
    @GET
    public CelebrationJson.OfPairJson list(@PathParam("pairId") String pairId) {
        OwnPairs.Own own = pairs.withId(Numbers.id(pairId)).orElseThrow(CelebrationMissing::new);
        return new CelebrationJson.OfPairJson(celebrating.ofPair(own.person(), own.pair(), LATEST).stream().map(CelebrationJson::of).toList());
    }
}
