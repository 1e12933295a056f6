package org.mentoringpair.journal.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.JournalReading;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.people.People;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** The journal of whoever is asking, in one pair. */
@Path("/pairs/{pairId}/journal")
@Produces(MediaType.APPLICATION_JSON)
public final class PairJournalResource {
    private static final int USUAL_LIMIT = 20;
    private static final int HIGHEST_LIMIT = 100;

    private final JournalDesk desk;
    private final JournalReading reading;
    private final JournalWriting writing;
    private final People people;

    @Inject
    public PairJournalResource(JournalDesk desk, JournalReading reading, JournalWriting writing, People people) {
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
        this.people = people;
    }

    /** 200 with one's own entries and those the other one shares; 400 where before or limit make no sense; 404 for everybody but the two. */
    @GET
    public JournalJson list(@PathParam("pairId") String pairId, @QueryParam("before") String before, @QueryParam("limit") String limit) {
        Member member = desk.mustBeMember(pairId);
        Position from = before == null ? null : Position.parse(before).orElseThrow(() -> NoteDraft.refusal("before", "before"));
        return JournalJson.of(reading.read(member.person(), member.pair(), from, limit(limit)), people);
    }

    /** 201 with the entry and its address, once for each formId; 400 at each field that is wrong; 404; 409 where the formId came before with other words. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("pairId") String pairId, InputStream sent) {
        Member member = desk.mustBeMember(pairId);
        JsonBody body = JsonBody.of(sent);
        String formId = Optional.ofNullable(body.text("formId")).orElseGet(() -> UUID.randomUUID().toString());
        Readers readers = Optional.ofNullable(body.word("readers", Readers.values())).orElse(Readers.ONLY_ME);
        JournalEntry written = writing.write(member.person(), member.pair(), formId, SentNote.draft(body), readers);
        return Response.created(URI.create("journal-entries/" + written.id())).entity(JournalEntryJson.of(written, people)).build();
    }

    private static int limit(String sent) {
        if (sent == null) {
            return USUAL_LIMIT;
        }
        Integer limit = Numbers.whole(sent);
        if (limit == null || limit < 1 || limit > HIGHEST_LIMIT) {
            throw NoteDraft.refusal("limit", "limit", HIGHEST_LIMIT);
        }
        return limit;
    }
}
