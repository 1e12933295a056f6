package org.mentoringpair.journal.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.mentoringpair.journal.JournalReading.Found;
import org.mentoringpair.journal.JournalWriting;
import org.mentoringpair.journal.NoteDraft;
import org.mentoringpair.journal.Readers;
import org.mentoringpair.people.People;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** One journal entry, for its author, and to read for the other one of the pair while it is shared. */
@Path("/journal-entries/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class JournalEntriesResource {
    private final JournalDesk desk;
    private final JournalWriting writing;
    private final People people;

    @Inject
    public JournalEntriesResource(JournalDesk desk, JournalWriting writing, People people) {
        this.desk = desk;
        this.writing = writing;
        this.people = people;
    }

    /** 200; 404 for whoever may not read it. */
    @GET
    public JournalEntryJson read(@PathParam("id") String id) {
        return JournalEntryJson.of(desk.mustRead(id).entry(), people);
    }

    /** 200 with the new state; 400 at each field that is wrong; 403 for the other one, where it is shared; 404; 409 where version is not the latest. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public JournalEntryJson edit(@PathParam("id") String id, InputStream sent) {
        Found found = mine(id);
        JsonBody body = JsonBody.of(sent);
        Integer version = body.whole("version");
        if (version == null) {
            body.wrong(NoteDraft.refusal("version", "version"));
        }
        NoteDraft draft = SentNote.draft(body);
        return JournalEntryJson.of(writing.edit(desk.asking(), found.pair(), found.entry().id(), version == null ? 0 : version, draft), people);
    }

    /** 200 with the entry, shared or taken back; 400; 403; 404 as above. */
    @PUT
    @Path("readers")
    @Consumes(MediaType.APPLICATION_JSON)
    public JournalEntryJson share(@PathParam("id") String id, InputStream sent) {
        Found found = mine(id);
        JsonBody body = JsonBody.of(sent);
        Readers readers = body.word("readers", Readers.values());
        if (readers == null) {
            body.wrong(NoteDraft.refusal("readers", "readers"));
        }
        body.mustBeRight();
        return JournalEntryJson.of(writing.share(desk.asking(), found.pair(), found.entry().id(), readers), people);
    }

    /** 204; 400 without a version; 403; 404; 409 where version is not the latest. */
    @DELETE
    public void delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Found found = mine(id);
        Integer seen = Numbers.whole(version);
        if (seen == null) {
            throw NoteDraft.refusal("version", "version");
        }
        writing.delete(desk.asking(), found.pair(), found.entry().id(), seen);
    }

    private Found mine(String id) {
        Found found = desk.mustRead(id);
        writing.mine(desk.asking(), found.pair(), found.entry().id());
        return found;
    }
}
