package org.mentoringpair.visibility.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.visibility.VisibilityChange;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** Who may read along with a pair, and how the two change it together. */
@Path("/pairs/{pairId}/visibility")
@Produces(MediaType.APPLICATION_JSON)
public final class VisibilityResource {
    private final VisibilityChange changes;
    private final People people;
    private final Programmes programmes;

    @Inject
    public VisibilityResource(VisibilityChange changes, People people, Programmes programmes) {
        this.changes = changes;
        this.people = people;
        this.programmes = programmes;
    }

    /** 200; 403 for programme managers; 404 for everybody else but the two. */
    @GET
    public VisibilityJson read(@PathParam("pairId") String pairId) {
        return json(pairId);
    }

    /** 200 with how it stands, also where it was proposed before; 400, 403 and 404 as above; 409 where the other one was faster or others run the programme by now. */
    @PUT
    @Path("proposal")
    @Consumes(MediaType.APPLICATION_JSON)
    public VisibilityJson propose(@PathParam("pairId") String pairId, InputStream sent) {
        json(pairId);
        Wish wish = Wish.of(sent);
        changes.propose(viewer(), id(pairId), wish.wanted(), wish.told());
        return json(pairId);
    }

    /** 200 with how it is from now on; as above, and 403 for whoever proposed it. */
    @POST
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public VisibilityJson agree(@PathParam("pairId") String pairId, InputStream sent) {
        json(pairId);
        Wish wish = Wish.of(sent);
        changes.accept(viewer(), id(pairId), wish.wanted(), wish.told());
        return json(pairId);
    }

    /** 204: taken back by the one, or declined by the other one; also where nothing is proposed. 403 and 404 as above; 409 where both have agreed by now. */
    @DELETE
    @Path("proposal")
    public void withdraw(@PathParam("pairId") String pairId) {
        changes.withdraw(viewer(), id(pairId));
    }

    /** What is sent by whoever wants something else, or agrees to it. */
    private record Wish(Visibility wanted, String told) {
        static Wish of(InputStream sent) {
            JsonBody body = JsonBody.of(sent);
            Wish wish = new Wish(body.chosen("wanted", Visibility.values()), body.needed("told", body.text("told")));
            body.mustBeRight();
            return wish;
        }
    }

    /** Refused first to whom it is not for, whatever they sent. */
    private VisibilityJson json(String pairId) {
        return VisibilityJson.of(changes.outlook(viewer(), id(pairId)), people);
    }

    private Viewer viewer() {
        return people.asking().map(person -> new Viewer(person.key(), programmes.runBy(person.key()))).orElseThrow(VisibilityResource::missing);
    }

    private static long id(String pairId) {
        return Optional.ofNullable(Numbers.id(pairId)).orElseThrow(VisibilityResource::missing);
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair");
    }
}
