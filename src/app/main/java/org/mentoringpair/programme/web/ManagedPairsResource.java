package org.mentoringpair.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.PairsAsked;
import org.mentoringpair.programme.ManagedPairing;
import org.mentoringpair.programme.PairWish;

/** The list of pairs for those who run their programmes, as a file. */
@Path("/managed-pairs")
public final class ManagedPairsResource {
    private final ManagedPairing managed;
    private final ManagedPairs lines;
    private final ManagedPairsCsv csv;

    @Inject
    public ManagedPairsResource(ManagedPairing managed, ManagedPairs lines, ManagedPairsCsv csv) {
        this.managed = managed;
        this.lines = lines;
        this.csv = csv;
    }

    /**
     * 200 with what the page lists, all its pages; 400 where the address asks for what there is not; 404 for whoever runs
     * no programme. SQL statements: five, and two for every thousand pairs.
     */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    public Response csv(@Context UriInfo address) {
        Map<Long, String> run = managed.run();
        if (run.isEmpty()) {
            throw new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.pairs.missing");
        }
        PairsWanted wanted = new PairsWanted(address.getQueryParameters()::getFirst);
        PairWish wish = wanted.wish();
        if (!wanted.objections().isEmpty()) {
            throw new Refusals(wanted.objections());
        }
        PairsAsked asked = managed.asked(wish, run.keySet());
        List<ManagedPair> listed = lines.lines(managed.some(asked, 0, Integer.MAX_VALUE), run, managed.today());
        return Response.ok(csv.of(listed), "text/csv;charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mentoring-pairs.csv\"").build();
    }
}
