package org.mentoringpair.reflections.web;

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.reflections.LookBack;
import org.mentoringpair.reflections.LookBacks;
import org.mentoringpair.reflections.Reflecting;
import org.mentoringpair.reflections.ReflectionDraft;
import org.mentoringpair.reflections.ReflectionFrame;
import org.mentoringpair.reflections.ReflectionMissing;
import org.mentoringpair.reflections.ReflectionText;
import org.mentoringpair.reflections.Step;
import org.mentoringpair.reflections.Steps;
import org.mentoringpair.reflections.WrittenReflection;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.PageAsked;

/** What the two of a pair wrote looking back. For everybody else it is not there. */
@Path("/pairs/{pairId}/reflections")
@Produces(MediaType.APPLICATION_JSON)
public final class PairReflectionsResource {
    private final Pairs pairs;
    private final People people;
    private final Steps steps;
    private final LookBacks lookBacks;
    private final Reflecting reflecting;
    private final Summaries summaries;

    @Inject
    public PairReflectionsResource(Pairs pairs, People people, Steps steps, LookBacks lookBacks, Reflecting reflecting, Summaries summaries) {
        this.pairs = pairs;
        this.people = people;
        this.steps = steps;
        this.lookBacks = lookBacks;
        this.reflecting = reflecting;
        this.summaries = summaries;
    }

    /** 200 with the latest first; 400 where startAt or maxResults make no sense; 404 for everybody but the two. */
    @GET
    public LookBacksJson list(@PathParam("pairId") String pairId, @QueryParam("startAt") String startAt, @QueryParam("maxResults") String maxResults) {
        Pair pair = member(pairId);
        PageAsked page = PageAsked.of(startAt, maxResults);
        List<LookBack> read = lookBacks.of(pair.projectId(), page.startAt(), page.toRead());
        return new LookBacksJson(page.startAt(), page.maxResults(), page.isLast(read),
                read.stream().limit(page.maxResults()).map(one -> LookBackJson.of(one, people)).toList());
    }

    /** 201 with the key of the reflection, once for each formId; 400 at each field that is wrong; 404; 409 where the formId came before. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@PathParam("pairId") String pairId, InputStream sent) {
        Pair pair = member(pairId);
        JsonBody body = JsonBody.of(sent);
        ReflectionFrame frame = Optional.ofNullable(body.word("frame", ReflectionFrame.values())).orElse(ReflectionFrame.FOUR_QUESTIONS);
        Map<ReflectionText, String> texts = new EnumMap<>(ReflectionText.class);
        frame.texts().forEach(text -> texts.put(text, body.text(text.field())));
        String milestone = body.text("milestone");
        String next = body.text("next");
        String formId = Optional.ofNullable(body.text("formId")).orElseGet(() -> UUID.randomUUID().toString());
        body.mustBeRight();
        Step about = step(pair, milestone).orElseThrow(() -> reflecting.refused("milestone"));
        Long nextId = next == null ? null : step(pair, next).map(Step::issueId).orElseThrow(() -> reflecting.refused("next"));
        WrittenReflection written = reflecting.reflect(about, formId, summaries.of(about), new ReflectionDraft(frame, texts, nextId));
        return Response.status(Response.Status.CREATED).entity(Map.of("key", written.key(), "summary", written.summary())).build();
    }

    private Optional<Step> step(Pair pair, String key) {
        return key == null ? Optional.empty() : steps.withKey(key).filter(step -> step.projectId() == pair.projectId());
    }

    private Pair member(String pairId) {
        Person person = people.asking().orElseThrow(ReflectionMissing::new);
        return Optional.ofNullable(Numbers.id(pairId)).flatMap(pairs::withId).filter(pair -> pair.joins(person.key())).orElseThrow(ReflectionMissing::new);
    }
}
