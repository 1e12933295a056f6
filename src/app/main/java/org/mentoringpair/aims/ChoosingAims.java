package org.mentoringpair.aims;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;

/** The two say which of their programme's aims a goal of theirs supports. */
public final class ChoosingAims {
    private final SupportedAims supported;
    private final Programmes programmes;
    private final OneAtATime turns;

    public ChoosingAims(SupportedAims supported, Programmes programmes, OneAtATime turns) {
        this.supported = supported;
        this.programmes = programmes;
        this.turns = turns;
    }

    /**
     * The aim that a goal supports; empty where none is said, and for everybody but the two. One SQL statement.
     *
     * @param goalId Jira's id of a goal in the pair's project
     */
    public Optional<String> aim(Person reader, Pair pair, long goalId) {
        return pair.joins(reader.key()) ? supported.of(goalId).filter(it -> it.projectId() == pair.projectId()).map(SupportedAim::aim) : Optional.empty();
    }

    /** Whether the programme lists any aims. The statements of {@link Programmes#withId}. */
    public boolean isPossible(Pair pair) {
        return !aims(pair).isEmpty();
    }

    private List<String> aims(Pair pair) {
        return programmes.withId(pair.programmeId()).map(Programme::aims).orElse(List.of());
    }

    /** What can be chosen: the aims of the programme, and what is chosen already, though the programme may no longer have it. */
    public List<String> offered(Person reader, Pair pair, long goalId) {
        List<String> aims = new ArrayList<>(aims(pair));
        aim(reader, pair, goalId).filter(chosen -> !aims.contains(chosen)).ifPresent(aims::add);
        return aims;
    }

    /**
     * @param seen what the form showed as chosen, empty for none
     * @param aim  empty for none
     * @throws Refusal MISSING for everybody but the two; INVALID at aim where it is not offered; CONFLICT where the other one was faster
     */
    public void choose(Person person, Pair pair, long goalId, String seen, String aim) {
        if (!pair.joins(person.key())) {
            throw new Refusal(Refusal.Kind.MISSING, null, "mentoring.aims.none");
        }
        turns.inTurn(pair.turn(), () -> chosen(person, pair, goalId, seen, Objects.requireNonNullElse(aim, "")));
    }

    private boolean chosen(Person person, Pair pair, long goalId, String seen, String aim) {
        String now = aim(person, pair, goalId).orElse("");
        if (now.equals(aim)) {
            return false;
        }
        if (!now.equals(Objects.requireNonNullElse(seen, ""))) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.aims.meanwhile");
        }
        if (aim.isEmpty()) {
            supported.forgetGoal(goalId);
        } else if (offered(person, pair, goalId).contains(aim)) {
            supported.keep(new SupportedAim(pair.projectId(), goalId, aim));
        } else {
            throw new Refusal(Refusal.Kind.INVALID, "aim", "mentoring.aims.unknown");
        }
        return true;
    }
}
