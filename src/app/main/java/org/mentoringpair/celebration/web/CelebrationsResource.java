package org.mentoringpair.celebration.web;

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
import org.mentoringpair.celebration.Audience;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.CelebrationMissing;
import org.mentoringpair.celebration.Told;
import org.mentoringpair.celebration.web.CelebrationDesk.Visit;
import org.mentoringpair.jira.IssueAsked;
import org.mentoringpair.people.People;
import org.mentoringpair.web.JsonBody;

/** What is celebrated: for the two who reached it, and of what both want known for others. */
@Path("/celebrations")
@Produces(MediaType.APPLICATION_JSON)
public final class CelebrationsResource {
    private static final int LATEST = 50;
    private final CelebrationDesk desk;
    private final Celebrating celebrating;
    private final Told told;
    private final People people;
    private final IssueAsked issues;

    @Inject
    public CelebrationsResource(CelebrationDesk desk, Celebrating celebrating, Told told, People people, IssueAsked issues) {
        this.desk = desk;
        this.celebrating = celebrating;
        this.told = told;
        this.people = people;
        this.issues = issues;
    }

    /** 200 with what everybody may know, and what the programmes of whoever asks may. */
    @GET
    public CelebrationJson.ToldJson told() {
        return new CelebrationJson.ToldJson(people.asking().stream().flatMap(reader -> told.to(reader, LATEST).stream())
                .map(each -> CelebrationJson.OneToldJson.of(each, people)).toList());
    }

    /** 200; 404 for everybody but the two, and where nothing is celebrated. */
    @GET
    @Path("{issue}")
    public CelebrationJson read(@PathParam("issue") String issue) {
        return json(visit(issue));
    }

    /** 200; 400 at words or audience; 404 for everybody but the two, and for what is not done; 409 where another version is kept. */
    @PUT
    @Path("{issue}")
    @Consumes(MediaType.APPLICATION_JSON)
    public CelebrationJson celebrate(@PathParam("issue") String issue, InputStream sent) {
        Visit visit = visit(issue);
        JsonBody body = JsonBody.of(sent);
        String words = body.text("words");
        Audience audience = body.chosen("audience", Audience.values());
        Integer version = body.whole("version");
        body.mustBeRight();
        celebrating.celebrate(visit.person(), visit.step(), words, audience, Optional.ofNullable(version).orElse(0));
        return json(visit);
    }

    /** 200; 400 without the version that was read; 404 as above; 409 where it says something else by now. */
    @PUT
    @Path("{issue}/consent")
    @Consumes(MediaType.APPLICATION_JSON)
    public CelebrationJson agree(@PathParam("issue") String issue, InputStream sent) {
        Visit visit = visit(issue);
        JsonBody body = JsonBody.of(sent);
        Integer version = body.needed("version", body.whole("version"));
        body.mustBeRight();
        celebrating.agree(visit.person(), visit.step(), version);
        return json(visit);
    }

    /** 204: from now on nobody but the two is told; also where whoever asks had not agreed. 404 as above. */
    @DELETE
    @Path("{issue}/consent")
    public void withdraw(@PathParam("issue") String issue) {
        Visit visit = visit(issue);
        celebrating.withdraw(visit.person(), visit.step());
    }

    private CelebrationJson json(Visit visit) {
        return celebrating.of(visit.person(), visit.step()).map(CelebrationJson::of).orElseThrow(CelebrationMissing::new);
    }

    private Visit visit(String issue) {
        return desk.visit(String.valueOf(issues.id(issue))).orElseThrow(CelebrationMissing::new);
    }
}
