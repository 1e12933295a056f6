package org.mentoringpair.recognition.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mentoringpair.recognition.RecognitionMissing;
import org.mentoringpair.recognition.StoryTelling;
import org.mentoringpair.web.Numbers;

/** The stories of one programme as a text for its newsletter: only those to which both agree. */
@Path("/programmes/{programmeId}/digest")
public final class DigestResource {
    private final RecognitionDesk desk;
    private final StoryTelling telling;

    @Inject
    public DigestResource(RecognitionDesk desk, StoryTelling telling) {
        this.desk = desk;
        this.telling = telling;
    }

    /** 200 with plain text, one story after the other; 404 for whoever does not run the programme. */
    @GET
    @Produces("text/plain")
    public Response read(@PathParam("programmeId") String programmeId) {
        long id = Optional.ofNullable(Numbers.id(programmeId)).orElseThrow(RecognitionMissing::new);
        String text = telling.digest(desk.asking().orElseThrow(RecognitionMissing::new), id).stream()
                .flatMap(story -> desk.name(story.authorKey()).map(name -> story.title() + "\n" + name + "\n\n" + story.words() + "\n").stream())
                .collect(Collectors.joining("\n\n"));
        return Response.ok(text, "text/plain;charset=UTF-8").header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"digest.txt\"").build();
    }
}
