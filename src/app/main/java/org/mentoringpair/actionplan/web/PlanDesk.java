package org.mentoringpair.actionplan.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mentoringpair.actionplan.ActionPlanReading;
import org.mentoringpair.actionplan.PlanFilter;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.jira.ProjectPages;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Choice;

/** Who is asking for a plan, and for which part of it. What is not for them is not there. */
public final class PlanDesk {
    /** The item in the project's sidebar and the place of its panels, by one name, as Jira wants it. */
    static final String PAGE = "org.mentoringpair.jira:action-plan";

    private final People people;
    private final Pairs pairs;
    private final ActionPlanReading reading;
    private final ProjectPages projects;
    private final XsrfTokenGenerator tokens;

    public PlanDesk(People people, Pairs pairs, ActionPlanReading reading, ProjectPages projects, XsrfTokenGenerator tokens) {
        this.people = people;
        this.pairs = pairs;
        this.reading = reading;
        this.projects = projects;
        this.tokens = tokens;
    }

    /** Somebody who may see the plan. */
    record Reader(Person person, Sight sight) {
        Pair pair() {
            return sight.pair();
        }
    }

    /** One statement at most, for programme managers. */
    Optional<Reader> reader(long projectId) {
        return people.asking().filter(person -> projects.mayBrowse(projectId))
                .flatMap(person -> reading.sight(person, projectId).map(sight -> new Reader(person, sight)));
    }

    /** By the key of the pair among the app's own rows. */
    Optional<Reader> readerOfPair(Long pairId) {
        return Optional.ofNullable(pairId).flatMap(pairs::withId).flatMap(pair -> reader(pair.projectId()));
    }

    PlanSurroundings around(Reader reader, PlanFilter filter) {
        long projectId = reader.pair().projectId();
        return new PlanSurroundings(projectId, projects.key(projectId), reader.pair().id(), reader.sight().isOfEverything(), tokens.generateToken(true), filter);
    }

    String projectKey(Reader reader) {
        return projects.key(reader.pair().projectId());
    }

    /** Which part of the plan an address asks for. */
    static PlanFilter filter(HttpServletRequest request) {
        return new PlanFilter("true".equals(request.getParameter("open")), Choice.constant(ActionOwner.values(), request.getParameter("owner")));
    }

    /** The path of the plan, without Jira's context path. */
    String page(long projectId) {
        return projects.page(projectId, PAGE);
    }
}
