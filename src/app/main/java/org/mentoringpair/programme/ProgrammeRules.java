package org.mentoringpair.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** What must hold of a programme before it is kept. */
final class ProgrammeRules {
    private final People people;
    private final Programmes programmes;

    ProgrammeRules(People people, Programmes programmes) {
        this.people = people;
        this.programmes = programmes;
    }

    /**
     * A programme as it is drafted, with everything of it.
     *
     * @param before the programme that is to become it, if there is one
     * @throws Refusal everything that is wrong with the draft, each at its field
     */
    Programme whole(ProgrammeDraft draft, Optional<Programme> before) {
        List<Refusal> objections = new ArrayList<>();
        checkName(draft.name(), before, objections);
        Set<String> managers = keys("managers", draft.managers(), objections);
        if (draft.managers().isEmpty()) {
            objections.add(invalid("managers", "mentoring.programme.managers.none"));
        }
        String name = draft.name() == null ? "" : draft.name().strip();
        return proposed(new Programme(before.map(Programme::id).orElse(0L), before.map(Programme::optionId).orElse(0L), name, draft.rhythm(),
                0, draft.visibility(), managers), draft, objections);
    }

    /** The programme as it is drafted, except for its name and its managers, which stay. */
    Programme lookedAfter(ProgrammeDraft draft, Programme before) {
        return proposed(before, draft, new ArrayList<>());
    }

    private Programme proposed(Programme named, ProgrammeDraft draft, List<Refusal> objections) {
        if (draft.rhythm() == null) {
            objections.add(invalid("rhythm", "mentoring.programme.no-rhythm"));
        }
        if (!PairTerms.possibleLength(draft.months())) {
            objections.add(invalid("months", "mentoring.programme.months.range", PairTerms.FEWEST_MONTHS, PairTerms.MOST_MONTHS));
        }
        if (draft.visibility() == null) {
            objections.add(invalid("visibility", "mentoring.programme.no-visibility"));
        }
        ProgrammePromise promise = draft.promise().promise(objections);
        List<String> aims = draft.promise().aims(objections);
        ProgrammeFrame frame = draft.frame().frame(keys("sponsors", draft.frame().sponsors(), objections), objections);
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
        return new Programme(named.id(), named.optionId(), named.name(), draft.rhythm(), draft.months(), draft.visibility(), named.managerKeys(), promise, aims, frame);
    }

    private void checkName(String typed, Optional<Programme> before, List<Refusal> objections) {
        String name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) {
            objections.add(invalid("name", "mentoring.programme.name.empty"));
        } else if (name.length() > ProgrammeDraft.LONGEST_NAME) {
            objections.add(invalid("name", "mentoring.programme.name.long", ProgrammeDraft.LONGEST_NAME));
        } else if (programmes.all().stream().anyMatch(other -> other.name().equalsIgnoreCase(name) && !before.equals(Optional.of(other)))) {
            objections.add(invalid("name", "mentoring.programme.name.taken", name));
        }
    }

    private Set<String> keys(String field, List<String> usernames, List<Refusal> objections) {
        Set<String> keys = new LinkedHashSet<>();
        for (String username : usernames) {
            Optional<Person> person = people.withUsername(username);
            if (person.isEmpty()) {
                objections.add(invalid(field, "mentoring.programme.person.unknown", username));
            } else if (!person.get().active()) {
                objections.add(invalid(field, "mentoring.programme.person.inactive", username));
            } else {
                keys.add(person.get().key());
            }
        }
        return keys;
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
