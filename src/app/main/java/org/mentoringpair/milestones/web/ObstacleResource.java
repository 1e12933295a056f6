package org.mentoringpair.milestones.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;
import org.mentoringpair.jira.IssueAsked;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.MilestoneMissing;
import org.mentoringpair.milestones.Obstacle;
import org.mentoringpair.milestones.Stuck;
import org.mentoringpair.milestones.web.MilestoneDesk.Visit;
import org.mentoringpair.people.People;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.PersonJson;

/** What is in the way of a milestone, for the two alone. */
@Path("/milestones/{issue}/obstacle")
@Produces(MediaType.APPLICATION_JSON)
public final class ObstacleResource {
    private final MilestoneDesk desk;
    private final Blocking blocking;
    private final People people;
    private final IssueAsked issues;

    @Inject
    public ObstacleResource(MilestoneDesk desk, Blocking blocking, People people, IssueAsked issues) {
        this.desk = desk;
        this.blocking = blocking;
        this.people = people;
        this.issues = issues;
    }

    /**
     * @param blocked whether it is; somebody may have marked it in Jira without a word
     * @param help    what help is needed; empty where nobody said
     * @param version to be sent along by whoever says it anew; 0 where nobody said anything
     */
    record ObstacleJson(@JsonProperty boolean blocked, @JsonProperty String help, @JsonProperty PersonJson by, @JsonProperty String since, @JsonProperty int version) {
        static ObstacleJson of(Optional<Stuck> stuck, People people) {
            return stuck.flatMap(Stuck::obstacle).map(said -> said(said, people)).orElse(new ObstacleJson(stuck.isPresent(), "", null, null, 0));
        }

        private static ObstacleJson said(Obstacle said, People people) {
            return new ObstacleJson(true, said.help(), PersonJson.of(said.authorKey(), people), said.since().toString(), said.edition());
        }
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public ObstacleJson read(@PathParam("issue") String issue) {
        return json(issue);
    }

    /** 200; 400 at help; 404 as above; 409 where another version is kept, or the milestone is done. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ObstacleJson block(@PathParam("issue") String issue, InputStream sent) {
        Visit visit = visit(issue);
        JsonBody body = JsonBody.of(sent);
        String help = body.text("help");
        Integer version = body.whole("version");
        body.mustBeRight();
        blocking.block(visit.person(), visit.milestone(), help, Optional.ofNullable(version).orElse(0));
        return json(issue);
    }

    /** 204, also where it is not blocked; 404 as above. */
    @DELETE
    public void unblock(@PathParam("issue") String issue) {
        Visit visit = visit(issue);
        blocking.unblock(visit.person(), visit.milestone());
    }

    /** As it stands now. */
    private ObstacleJson json(String issue) {
        Visit visit = visit(issue);
        return ObstacleJson.of(blocking.stuck(visit.person(), visit.milestone()), people);
    }

    private Visit visit(String issue) {
        return desk.visit(String.valueOf(issues.id(issue))).orElseThrow(MilestoneMissing::new);
    }
}
