package org.mentoringpair.charter.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.charter.Boundaries;
import org.mentoringpair.charter.Boundary;
import org.mentoringpair.charter.BoundaryEdit;
import org.mentoringpair.charter.CharterMissing;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** One row of the boundaries in a pair's charter. */
@Path("/pairs/{pairId}/charter/boundaries/{boundaryId}")
@Produces(MediaType.APPLICATION_JSON)
public final class BoundariesResource {
    private final CharterDoor door;
    private final Boundaries boundaries;

    @Inject
    public BoundariesResource(CharterDoor door, Boundaries boundaries) {
        this.door = door;
        this.boundaries = boundaries;
    }

    /** 200 with the row; 400 at what is wrong; 403 for programme managers; 404; 409 where the proposal is another one by now. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TermsJson.BoundaryJson edit(@PathParam("pairId") String pairId, @PathParam("boundaryId") String boundaryId, InputStream sent) {
        Pair pair = door.ofMember(pairId);
        Boundary now = row(door.open(pair), boundaryId);
        JsonBody body = JsonBody.of(sent);
        BoundaryEdit edit = new BoundaryEdit(now.id(), body.text("mine"), null, body.text("proposal"), null, body.text("accept"));
        body.mustBeRight();
        try {
            return TermsJson.BoundaryJson.of(row(boundaries.edit(door.asking(), pair, List.of(edit)), boundaryId));
        } catch (Refusal refusal) {
            throw new Refusals(refusal.each().stream().map(each -> atProperty(each, edit)).toList());
        }
    }

    /** The domain names fields of a page with many rows. */
    private static Refusal atProperty(Refusal refusal, BoundaryEdit edit) {
        String property = BoundaryEdit.mineField(edit.id()).equals(refusal.field()) ? "mine"
                : BoundaryEdit.proposalField(edit.id()).equals(refusal.field()) ? (edit.accepted() == null ? "proposal" : "accept") : refusal.field();
        return new Refusal(refusal.kind(), property, refusal.messageKey(), refusal.arguments().toArray());
    }

    private static Boundary row(OpenCharter open, String id) {
        return Optional.ofNullable(Numbers.whole(id)).flatMap(number -> open.charter().terms().boundaries().stream()
                .filter(boundary -> boundary.id() == number).findFirst()).orElseThrow(CharterMissing::new);
    }
}
