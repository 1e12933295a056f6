package org.mentoringpair.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** What must hold before two people can be made a pair. */
public final class PairRules {
    private final People people;
    private final Programmes programmes;
    private final Pairs pairs;
    private final PairProject projects;

    public PairRules(People people, Programmes programmes, Pairs pairs, PairProject projects) {
        this.people = people;
        this.programmes = programmes;
        this.pairs = pairs;
        this.projects = projects;
    }

    /** The people and the programme that terms without objections name. */
    record Agreed(Person mentor, Person mentee, Programme programme) {
    }

    Agreed agreed(PairTerms terms) {
        return new Agreed(people.withUsername(terms.mentor().strip()).orElseThrow(),
                people.withUsername(terms.mentee().strip()).orElseThrow(),
                programmes.withId(terms.programmeId()).orElseThrow());
    }

    boolean mayAsk(long projectId) {
        return people.asking().filter(Person::active)
                .filter(person -> people.isJiraAdministrator(person) || projects.administeredByAsking(projectId)).isPresent();
    }

    /** What stands against the terms as a whole; when there is something, the single fields do not matter. */
    Optional<Refusal> objectionToProject(long projectId) {
        if (!mayAsk(projectId)) {
            return Optional.of(new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.pair.no-project"));
        }
        if (pairs.ofProject(projectId).isPresent()) {
            return Optional.of(new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.programme.pair.already"));
        }
        if (!projects.prepared(projectId)) {
            return Optional.of(new Refusal(Refusal.Kind.INVALID, "projectId", "mentoring.programme.pair.other-project"));
        }
        return Optional.empty();
    }

    List<Refusal> objectionsToFields(PairTerms terms) {
        List<Refusal> objections = new ArrayList<>();
        Optional<Person> mentor = person("mentor", terms.mentor(), objections);
        Optional<Person> mentee = person("mentee", terms.mentee(), objections);
        if (mentor.isPresent() && mentor.equals(mentee)) {
            objections.add(invalid("mentee", "mentoring.programme.pair.same-person"));
        }
        if (terms.programmeId() == null) {
            objections.add(invalid("programme", "mentoring.programme.pair.no-programme"));
        } else if (programmes.withId(terms.programmeId()).isEmpty()) {
            objections.add(invalid("programme", "mentoring.programme.pair.unknown-programme"));
        }
        if (terms.rhythm() == null) {
            objections.add(invalid("rhythm", "mentoring.programme.pair.no-rhythm"));
        }
        if (!PairTerms.possibleLength(terms.months())) {
            objections.add(invalid("months", "mentoring.programme.pair.months.range", PairTerms.FEWEST_MONTHS, PairTerms.MOST_MONTHS));
        }
        if (terms.visibility() == null) {
            objections.add(invalid("visibility", "mentoring.programme.pair.no-visibility"));
        }
        return objections;
    }

    private Optional<Person> person(String field, String username, List<Refusal> objections) {
        if (username == null || username.isBlank()) {
            objections.add(invalid(field, "mentoring.programme.pair." + field + ".empty"));
            return Optional.empty();
        }
        Optional<Person> found = people.withUsername(username.strip());
        if (found.isEmpty()) {
            objections.add(invalid(field, "mentoring.programme.person.unknown", username.strip()));
        } else if (!found.get().active()) {
            objections.add(invalid(field, "mentoring.programme.person.inactive", username.strip()));
            return Optional.empty();
        }
        return found;
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
