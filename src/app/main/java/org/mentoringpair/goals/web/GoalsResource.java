package org.mentoringpair.goals.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.goals.Answer;
import org.mentoringpair.goals.GoalAccess;
import org.mentoringpair.goals.GoalAgreeing;
import org.mentoringpair.goals.GoalProposal;
import org.mentoringpair.goals.GoalRenegotiating;
import org.mentoringpair.goals.GoalTerm;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.goals.MutualAgreement;
import org.mentoringpair.goals.OpenGoal;
import org.mentoringpair.goals.QuickUpdating;
import org.mentoringpair.jira.IssueAsked;
import org.mentoringpair.people.People;
import org.mentoringpair.web.FormId;
import org.mentoringpair.web.JsonBody;
import org.mentoringpair.web.Numbers;
import org.mentoringpair.web.Words;

/** What the two agree on of a goal and say about it to each other. For everybody else it is not there; the goal itself is Jira's. */
@Path("/goals/{issue}")
@Produces(MediaType.APPLICATION_JSON)
public final class GoalsResource {
    private static final Answer[] ANSWERS = {Answer.ACCEPTED, Answer.DECLINED, Answer.WITHDRAWN};
    private final GoalAccess access;
    private final GoalAgreeing agreeing;
    private final GoalRenegotiating renegotiating;
    private final QuickUpdating updating;
    private final People people;
    private final IssueAsked issues;

    @Inject
    public GoalsResource(GoalAccess access, GoalAgreeing agreeing, GoalRenegotiating renegotiating, QuickUpdating updating, People people, IssueAsked issues) {
        this.access = access;
        this.agreeing = agreeing;
        this.renegotiating = renegotiating;
        this.updating = updating;
        this.people = people;
        this.issues = issues;
    }

    /** 200; 404 for everybody but mentor and mentee. */
    @GET
    public GoalJson read(@PathParam("issue") String issue) {
        return json(issue);
    }

    /** 200 with the goal; 400 with what it lacks; 404 as above; 409 where it says something else than what was seen, or is over. */
    @POST
    @Path("agreement")
    @Consumes(MediaType.APPLICATION_JSON)
    public GoalJson agree(@PathParam("issue") String issue, InputStream sent) {
        OpenGoal goal = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        String seen = body.needed("seen", body.text("seen"));
        body.mustBeRight();
        agreeing.agree(goal, seen);
        return json(issue);
    }

    /** 200 with the goal, written once for each formId; 400 at each property that is wrong; 404 as above. */
    @POST
    @Path("updates")
    @Consumes(MediaType.APPLICATION_JSON)
    public GoalJson update(@PathParam("issue") String issue, InputStream sent) {
        OpenGoal goal = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        String formId = FormId.of(body, goal.person(), "goal " + goal.issueId());
        Integer confidence = body.whole("confidence");
        String line = body.text("line");
        body.mustBeRight();
        updating.write(goal, formId, confidence, line);
        return json(issue);
    }

    /**
     * 200 with the goal, proposed once for each formId; 400 at each property that is wrong; 404 as above; 409 where it says
     * something else than what was seen, is not agreed on, or another proposal waits.
     */
    @POST
    @Path("renegotiations")
    @Consumes(MediaType.APPLICATION_JSON)
    public GoalJson propose(@PathParam("issue") String issue, InputStream sent) {
        OpenGoal goal = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        String formId = FormId.of(body, goal.person(), "renegotiation " + goal.issueId());
        GoalProposal proposal = new GoalProposal(formId, body.text("seen"), body.text("reason"), wanted(body, goal.sheet().terms()));
        body.mustBeRight();
        renegotiating.propose(goal, proposal);
        return json(issue);
    }

    /** What is left out stays as it is. */
    private static GoalTerms wanted(JsonBody body, GoalTerms now) {
        Map<GoalTerm, String> wanted = new EnumMap<>(GoalTerm.class);
        for (GoalTerm term : GoalTerm.values()) {
            wanted.put(term, Optional.ofNullable(body.text(Words.of(term))).orElse(now.said(term)));
        }
        return new GoalTerms(wanted);
    }

    /** 200 with the goal; 400 at each property that is wrong; 403 for an answer that is the other one's to give; 404 as above; 409 where another was faster. */
    @PUT
    @Path("renegotiations/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public GoalJson answer(@PathParam("issue") String issue, @PathParam("id") String id, InputStream sent) {
        OpenGoal goal = theirs(issue);
        JsonBody body = JsonBody.of(sent);
        Answer answer = body.chosen("answer", ANSWERS);
        String reply = body.text("reply");
        body.mustBeRight();
        renegotiating.answer(goal, Numbers.id(id), answer, reply);
        return json(issue);
    }

    private OpenGoal theirs(String issue) {
        return access.theirs(issues.id(issue));
    }

    /** As it stands now. */
    private GoalJson json(String issue) {
        OpenGoal goal = theirs(issue);
        MutualAgreement agreement = agreeing.of(goal.sheet(), goal.pair());
        return GoalJson.of(goal.sheet(), GoalJson.AgreementJson.of(agreement, agreeing.isReviewDue(goal.sheet(), agreement), people),
                renegotiating.of(goal).stream().map(each -> GoalJson.RenegotiationJson.of(each, people)).toList(),
                updating.latest(goal).stream().map(each -> GoalJson.UpdateJson.of(each, people)).toList());
    }
}
