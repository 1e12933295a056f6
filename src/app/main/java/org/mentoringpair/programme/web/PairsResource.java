package org.mentoringpair.programme.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageChange;
import org.mentoringpair.pairing.StageChoice;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.PairSetUp;
import org.mentoringpair.programme.PairTerms;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.PageAsked;

/** Pairs: who may know of one sees it, who may set one up does so by the same rules as on the page. */
@Path("/pairs")
@Produces(MediaType.APPLICATION_JSON)
public final class PairsResource {
    private final Pairs pairs;
    private final Programmes programmes;
    private final PairSetUp setUp;
    private final StageChange stages;
    private final People people;
    private final PairsDesk desk;

    @Inject
    public PairsResource(Pairs pairs, Programmes programmes, PairSetUp setUp, StageChange stages, People people, PairsDesk desk) {
        this.pairs = pairs;
        this.programmes = programmes;
        this.setUp = setUp;
        this.stages = stages;
        this.people = people;
        this.desk = desk;
    }

    /** 200 with one's own pairs and those of one's programmes, page by page; 400 where the page makes no sense. */
    @GET
    public PairsJson list(@QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        PageAsked page = PageAsked.of(startAt, maxResults);
        Viewer reader = viewer().orElse(new Viewer("", Set.of()));
        List<KeptDates> known = pairs.knownTo(reader, page.startAt(), page.toRead());
        return new PairsJson(page.startAt(), page.maxResults(), page.isLast(known), desk.pairs(known.stream().limit(page.maxResults()).toList(), reader));
    }

    /** 200; 404 for whoever may not know of the pair, Jira administrators included. */
    @GET
    @Path("/{id}")
    public PairJson read(@PathParam("id") String id) {
        Viewer reader = viewer().orElseThrow(PairsResource::missing);
        return desk.pair(Optional.ofNullable(Numbers.id(id)).flatMap(pairs::kept).filter(it -> reader.knowsOf(it.pair()))
                .orElseThrow(PairsResource::missing), reader);
    }

    /**
     * 200 with the pair; 400 at stage, from or reason; 403 for programme managers; 404 for whoever may not know of the pair;
     * 409 where the pair is by now neither where it was seen nor where it is to go.
     */
    @PUT
    @Path("/{id}/stage")
    @Consumes(MediaType.APPLICATION_JSON)
    public PairJson changeStage(@PathParam("id") String id, InputStream sent) {
        Viewer viewer = viewer().orElseThrow(PairsResource::missing);
        Pair pair = stages.theirs(viewer, Optional.ofNullable(Numbers.id(id)).orElseThrow(PairsResource::missing));
        JsonBody body = JsonBody.of(sent);
        Stage seen = body.word("from", Stage.values());
        Stage chosen = body.word("stage", Stage.values());
        String reason = body.text("reason");
        body.mustBeRight();
        return json(stages.change(viewer, pair.id(), new StageChoice(seen, chosen, reason)), viewer);
    }

    /**
     * 201 with the pair and its address; 400 at each field that is wrong; 404 for a project that is not there or not
     * administered by whoever asks; 409 for one that has its pair.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response setUp(InputStream sent) {
        JsonBody body = JsonBody.of(sent);
        PairTerms terms = new PairTerms(project(body), body.text("mentor"), body.text("mentee"), body.id("programme"),
                body.word("rhythm", Rhythm.values()), body.whole("months"), body.word("visibility", Visibility.values()));
        body.mustBeRight();
        Pair pair = setUp.setUp(terms);
        return Response.created(URI.create("pairs/" + pair.id())).entity(json(pair, viewer().orElseThrow(PairsResource::missing))).build();
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.no-pair");
    }

    /** By id or by key; a project that is not there has an id nobody administers. */
    private long project(JsonBody body) {
        Long id = body.id("projectId");
        String key = body.text("projectKey");
        if (id != null) {
            return id;
        }
        if (key == null) {
            body.wrong(new Refusal(Refusal.Kind.INVALID, "projectId", "mentoring.programme.pair.project.empty"));
            return 0;
        }
        return desk.project(key).orElse(0L);
    }

    private Optional<Viewer> viewer() {
        return people.asking().map(Person::key).map(key -> new Viewer(key, programmes.runBy(key)));
    }

    private PairJson json(Pair pair, Viewer reader) {
        return desk.pair(pairs.kept(pair.id()).orElseThrow(PairsResource::missing), reader);
    }
}
