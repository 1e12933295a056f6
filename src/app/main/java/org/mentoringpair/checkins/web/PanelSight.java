package org.mentoringpair.checkins.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * What whoever looks at an issue may see in its check-ins panel. The panel's condition and the panel itself both ask
 * within one request, so the answer is kept with the request: looking it up twice would cost a statement too many.
 */
public final class PanelSight {
    private static final String KEPT = "org.mentoringpair.jira.checkins.sight.";

    private final Places places;
    private final CheckInReading reading;
    private final People people;

    public PanelSight(Places places, CheckInReading reading, People people) {
        this.places = places;
        this.reading = reading;
        this.people = people;
    }

    /** A panel that is there: on which issue, and for whom. */
    record Seen(Place place, Person reader, Sight sight) {
    }

    /** Empty where there is no panel, for anybody or for this reader. */
    Optional<Seen> of(Issue issue, JiraHelper helper) {
        Optional<Place> place = places.of(issue);
        Optional<Person> reader = place.isEmpty() ? Optional.empty() : people.asking();
        return reader.map(it -> new Seen(place.get(), it, sight(place.get(), it, helper.getRequest())))
                .filter(seen -> !seen.sight().isOfNothing());
    }

    private Sight sight(Place place, Person reader, HttpServletRequest request) {
        String name = KEPT + place.pair().id() + "." + reader.key();
        if (request == null) {
            return reading.sight(reader, place.pair());
        }
        if (!(request.getAttribute(name) instanceof Sight)) {
            request.setAttribute(name, reading.sight(reader, place.pair()));
        }
        return (Sight) request.getAttribute(name);
    }
}
