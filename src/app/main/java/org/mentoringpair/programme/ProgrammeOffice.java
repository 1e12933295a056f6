package org.mentoringpair.programme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/** Opens programmes and changes them, for Jira administrators. */
public final class ProgrammeOffice {
    private final People people;
    private final Programmes programmes;
    private final ProgrammeOptions options;
    private final Pairs pairs;
    private final PairProject projects;
    private final OneAtATime turns;

    public ProgrammeOffice(People people, Programmes programmes, ProgrammeOptions options, Pairs pairs, PairProject projects, OneAtATime turns) {
        this.people = people;
        this.programmes = programmes;
        this.options = options;
        this.pairs = pairs;
        this.projects = projects;
        this.turns = turns;
    }

    /** @throws Refusal everything that is wrong with the draft, each at its field */
    public Programme open(ProgrammeDraft draft) {
        return turns.inTurn("programmes", () -> {
            Checked checked = checked(draft, Optional.empty());
            String name = draft.name().strip();
            return programmes.add(new Programme(0, options.add(name), name, draft.rhythm(), draft.months(), draft.visibility(),
                    checked.managers(), checked.promise(), checked.aims()));
        });
    }

    /**
     * @param seen the edition that whoever asks saw when they decided
     * @throws Refusal everything that is wrong with the draft, each at its field; MISSING where there is no such
     *                 programme, CONFLICT where somebody else changed it meanwhile
     */
    public Programme change(long programmeId, String seen, ProgrammeDraft draft) {
        return turns.inTurn("programmes", () -> {
            Programme before = programmes.withId(programmeId)
                    .orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.none"));
            Checked checked = checked(draft, Optional.of(before));
            if (!before.edition().equals(seen)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.programme.meanwhile");
            }
            Programme after = new Programme(programmeId, before.optionId(), draft.name().strip(), draft.rhythm(), draft.months(),
                    draft.visibility(), checked.managers(), checked.promise(), checked.aims());
            if (!after.name().equals(before.name())) {
                options.rename(before.optionId(), after.name());
            }
            programmes.change(after);
            handOver(after);
            return after;
        });
    }

    /**
     * Whoever runs the programme no longer must not go on reading its pairs, and whoever does now may. Also where the
     * managers are the same: saving again finishes what a crash left half done.
     */
    private void handOver(Programme programme) {
        pairs.ofProgrammes(Set.of(programme.id())).stream().filter(ProgrammeOffice::isOpen)
                .forEach(pair -> turns.inTurn(pair.turn(), () -> handedOver(pair, programme)));
    }

    /** Unless the two have closed their pair meanwhile. */
    private boolean handedOver(Pair pair, Programme programme) {
        boolean open = pairs.withId(pair.id()).filter(ProgrammeOffice::isOpen).isPresent();
        if (open) {
            projects.giveRoles(pair.projectId(), pair.mentorKey(), pair.menteeKey(), programme.managerKeys());
        }
        return open;
    }

    private static boolean isOpen(Pair pair) {
        return pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER;
    }

    /** What of a draft has to be looked up or read first. */
    private record Checked(Set<String> managers, ProgrammePromise promise, List<String> aims) {
    }

    private Checked checked(ProgrammeDraft draft, Optional<Programme> before) {
        if (people.asking().filter(people::isJiraAdministrator).isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.programme.administrators-only");
        }
        List<Refusal> objections = new ArrayList<>();
        checkName(draft.name(), before, objections);
        if (draft.rhythm() == null) {
            objections.add(invalid("rhythm", "mentoring.programme.no-rhythm"));
        }
        if (!PairTerms.possibleLength(draft.months())) {
            objections.add(invalid("months", "mentoring.programme.months.range", PairTerms.FEWEST_MONTHS, PairTerms.MOST_MONTHS));
        }
        if (draft.visibility() == null) {
            objections.add(invalid("visibility", "mentoring.programme.no-visibility"));
        }
        Checked checked = new Checked(managers(draft.managers(), objections), draft.promise().promise(objections),
                draft.promise().aims(objections));
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
        return checked;
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

    private Set<String> managers(List<String> usernames, List<Refusal> objections) {
        Set<String> keys = new LinkedHashSet<>();
        for (String username : usernames) {
            Optional<Person> person = people.withUsername(username);
            if (person.isEmpty()) {
                objections.add(invalid("managers", "mentoring.programme.person.unknown", username));
            } else if (!person.get().active()) {
                objections.add(invalid("managers", "mentoring.programme.person.inactive", username));
            } else {
                keys.add(person.get().key());
            }
        }
        if (usernames.isEmpty()) {
            objections.add(invalid("managers", "mentoring.programme.managers.none"));
        }
        return keys;
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
