package org.mentoringpair.skills.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.mentoringpair.Refusal;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillDraft;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.skills.SkillOwner;
import org.mentoringpair.web.JsonBody;

/** The skills of one pair, for mentor and mentee alone. */
@Path("/pairs/{pairId}/skills")
@Produces(MediaType.APPLICATION_JSON)
public final class PairSkillsResource {
    private final SkillDesk desk;
    private final SkillKeeping keeping;
    private final SentSkill sentSkills;
    private final SkillAnswers answers;

    @Inject
    public PairSkillsResource(SkillDesk desk, SkillKeeping keeping, SentSkill sentSkills, SkillAnswers answers) {
        this.desk = desk;
        this.keeping = keeping;
        this.sentSkills = sentSkills;
        this.answers = answers;
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public SkillJson.MapJson list(@PathParam("pairId") String pairId) {
        return answers.map(desk.ofPair(pairId));
    }

    /** 201 with the skill and its address, once for each formId; 400 at each field that is wrong; 404. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("pairId") String pairId, InputStream sent) {
        SkillDesk.Member member = desk.ofPair(pairId);
        JsonBody body = JsonBody.of(sent);
        String formId = Optional.ofNullable(body.text("formId")).orElseGet(() -> UUID.randomUUID().toString());
        SkillOwner owner = body.word("owner", SkillOwner.values());
        if (owner == null) {
            body.wrong(new Refusal(Refusal.Kind.INVALID, "owner", "mentoring.skills.owner.unknown"));
        }
        SkillDraft draft = sentSkills.draft(body, member.pair());
        Skill added = keeping.add(member.person(), member.pair(), owner.key(member.pair()), draft, formId);
        return Response.created(URI.create("skills/" + added.id())).entity(answers.skill(added, member)).build();
    }
}
