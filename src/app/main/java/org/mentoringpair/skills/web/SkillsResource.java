package org.mentoringpair.skills.web;

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
import org.mentoringpair.Refusal;
import org.mentoringpair.skills.Skill;
import org.mentoringpair.skills.SkillDraft;
import org.mentoringpair.skills.SkillKeeping;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;

/** One skill, for mentor and mentee alone. */
@Path("/skills/{id}")
@Produces(MediaType.APPLICATION_JSON)
public final class SkillsResource {
    private final SkillDesk desk;
    private final SkillKeeping keeping;
    private final SentSkill sentSkills;
    private final SkillAnswers answers;

    @Inject
    public SkillsResource(SkillDesk desk, SkillKeeping keeping, SentSkill sentSkills, SkillAnswers answers) {
        this.desk = desk;
        this.keeping = keeping;
        this.sentSkills = sentSkills;
        this.answers = answers;
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public SkillJson read(@PathParam("id") String id) {
        SkillDesk.Holder holder = desk.holder(id);
        return answers.skill(holder.skill(), holder.member());
    }

    /** 200 with the new state; 400 at each field that is wrong; 404; 409 where version is not the latest. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public SkillJson change(@PathParam("id") String id, InputStream sent) {
        SkillDesk.Holder holder = desk.holder(id);
        JsonBody body = JsonBody.of(sent);
        Integer version = body.whole("version");
        if (version == null) {
            body.wrong(noVersion());
        }
        SkillDraft draft = sentSkills.draft(body, holder.pair());
        Skill changed = keeping.change(holder.person(), holder.pair(), holder.skill().id(), version, draft);
        return answers.skill(changed, holder.member());
    }

    /** 204; 400 without a version; 403 for the one whose skill it is not; 404; 409 where version is not the latest. */
    @DELETE
    public void remove(@PathParam("id") String id, @QueryParam("version") String version) {
        SkillDesk.Holder holder = desk.holder(id);
        keeping.own(holder.person(), holder.skill());
        Integer seen = Numbers.whole(version);
        if (seen == null) {
            throw noVersion();
        }
        keeping.remove(holder.person(), holder.pair(), holder.skill().id(), seen);
    }

    private static Refusal noVersion() {
        return new Refusal(Refusal.Kind.INVALID, "version", "mentoring.skills.version.none");
    }
}
