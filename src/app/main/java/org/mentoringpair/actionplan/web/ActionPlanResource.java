package org.mentoringpair.actionplan.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.mentoringpair.actionplan.ActionPlan;
import org.mentoringpair.actionplan.ActionPlanReading;
import org.mentoringpair.actionplan.PlanFilter;
import org.mentoringpair.actionplan.PlanMissing;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Numbers;

/** The action plan of one pair, to read and to take along. */
@Path("/pairs/{pairId}/action-plan")
public final class ActionPlanResource {
    private final PlanDesk desk;
    private final ActionPlanReading reading;
    private final PlanCsv csv;
    private final People people;

    @Inject
    public ActionPlanResource(PlanDesk desk, ActionPlanReading reading, PlanCsv csv, People people) {
        this.desk = desk;
        this.reading = reading;
        this.csv = csv;
        this.people = people;
    }

    /** 200; 404 for whoever may not know of the pair, Jira administrators included. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public PlanJson read(@PathParam("pairId") String pairId) {
        return PlanJson.of(plan(reader(pairId)), people);
    }

    /** 200 with a file named after the project; 404 as above. */
    @GET
    @Path("/csv")
    @Produces("text/csv")
    public Response csv(@PathParam("pairId") String pairId) {
        PlanDesk.Reader reader = reader(pairId);
        // project keys are capital letters, digits and underscores
        String name = "action-plan-" + desk.projectKey(reader) + ".csv";
        return Response.ok(csv.of(plan(reader), reader.pair()), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").build();
    }

    private PlanDesk.Reader reader(String pairId) {
        return desk.readerOfPair(Numbers.id(pairId)).orElseThrow(PlanMissing::new);
    }

    private ActionPlan plan(PlanDesk.Reader reader) {
        return reading.read(reader.sight(), PlanFilter.EVERYTHING);
    }
}
