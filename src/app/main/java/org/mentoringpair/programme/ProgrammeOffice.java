package org.mentoringpair.programme;

import java.util.Optional;
import java.util.Set;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.People;

/** Opens programmes and changes them: Jira administrators everything, those who run one what it says and proposes. */
public final class ProgrammeOffice {
    private final People people;
    private final Programmes programmes;
    private final ProgrammeOptions options;
    private final Pairs pairs;
    private final PairProject projects;
    private final OneAtATime turns;
    private final ProgrammeRules rules;

    public ProgrammeOffice(People people, Programmes programmes, ProgrammeOptions options, Pairs pairs, PairProject projects, OneAtATime turns) {
        this.people = people;
        this.programmes = programmes;
        this.options = options;
        this.pairs = pairs;
        this.projects = projects;
        this.turns = turns;
        this.rules = new ProgrammeRules(people, programmes);
    }

    /** @throws Refusal everything that is wrong with the draft, each at its field */
    public Programme open(ProgrammeDraft draft) {
        return turns.inTurn("programmes", () -> {
            mustAdminister();
            Programme drafted = rules.whole(draft, Optional.empty());
            return programmes.add(drafted.withOption(options.add(drafted.name())));
        });
    }

    /**
     * @param seen the edition that whoever asks saw when they decided
     * @throws Refusal everything that is wrong with the draft, each at its field; MISSING where there is no such
     *                 programme, CONFLICT where somebody else changed it meanwhile
     */
    public Programme change(long programmeId, String seen, ProgrammeDraft draft) {
        return turns.inTurn("programmes", () -> {
            mustAdminister();
            Programme before = programmes.withId(programmeId).orElseThrow(ProgrammeOffice::missing);
            Programme after = rules.whole(draft, Optional.of(before));
            mustBeSeen(before, seen, after);
            if (!after.name().equals(before.name())) {
                options.rename(before.optionId(), after.name());
            }
            programmes.change(after);
            handOver(after);
            return after;
        });
    }

    /** A programme that whoever is asking runs; of others they do not learn whether they are there. Two SQL statements. */
    public Optional<Programme> run(long programmeId) {
        return people.asking().flatMap(person -> programmes.runBy(person.key(), programmeId));
    }

    /**
     * Those who run a programme change what it says and proposes. Its name, which is an option of Jira's field, and its
     * managers, who get into projects, are for Jira administrators and stay as they are.
     *
     * @throws Refusal as above; MISSING for everybody who does not run it, Jira administrators included
     */
    public Programme lookAfter(long programmeId, String seen, ProgrammeDraft draft) {
        return turns.inTurn("programmes", () -> {
            Programme before = run(programmeId).orElseThrow(ProgrammeOffice::missing);
            Programme after = rules.lookedAfter(draft, before);
            mustBeSeen(before, seen, after);
            programmes.change(after);
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

    private void mustAdminister() {
        if (people.asking().filter(people::isJiraAdministrator).isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.programme.administrators-only");
        }
    }

    /** The same form sent twice finds what it wants already there, which is no conflict. */
    private static void mustBeSeen(Programme before, String seen, Programme after) {
        if (!before.edition().equals(seen) && !before.edition().equals(after.edition())) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.programme.meanwhile");
        }
    }

    private static Refusal missing() {
        return new Refusal(Refusal.Kind.MISSING, null, "mentoring.programme.none");
    }
}
