package org.mentoringpair.pairing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;

/**
 * Mentor or mentee say where their pair stands. Any stage may follow any other: stages are offered, never forced.
 * Closed is not among them, because parting asks for more than a choice.
 */
public final class StageChange {
    private final Pairs pairs;
    private final PairIssue pairIssue;
    private final OneAtATime turns;
    private final Clock clock;

    public StageChange(Pairs pairs, PairIssue pairIssue, OneAtATime turns, Clock clock) {
        this.pairs = pairs;
        this.pairIssue = pairIssue;
        this.turns = turns;
        this.clock = clock;
    }

    /** The stages a pair can choose from. */
    public static List<Stage> offered() {
        return Arrays.stream(Stage.values()).filter(stage -> stage != Stage.CLOSED).toList();
    }

    /**
     * The pair, if it is for this person to say where it stands.
     *
     * @throws Refusal FORBIDDEN for programme managers, MISSING for everybody else
     */
    public Pair theirs(Viewer person, long pairId) {
        Pair pair = pairs.withId(pairId).filter(person::knowsOf)
                .orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair"));
        if (!pair.joins(person.userKey())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.pairing.stage-change.only-the-two");
        }
        return pair;
    }

    /**
     * Moves the pair; again does no harm.
     *
     * @return the pair as it is now
     * @throws Refusal as above; INVALID at stage, from or reason; CONFLICT where the pair has moved elsewhere meanwhile
     */
    public Pair change(Viewer person, long pairId, StageChoice choice) {
        Pair pair = theirs(person, pairId);
        choice.mustBeRight();
        return turns.inTurn(pair.turn(), () -> moved(person, theirs(person, pairId), choice));
    }

    /** What is kept comes first and the issue last: who asks again finds the stage there already and the issue follows. */
    private Pair moved(Viewer person, Pair now, StageChoice choice) {
        if (now.stage() != choice.seen() && now.stage() != choice.chosen()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.pairing.stage-change.meanwhile");
        }
        Pair moved = now.inStage(choice.chosen());
        LocalDate last = pairs.lastCheckIn(now.id()).orElse(null);
        LocalDate next = moved.dueAfter(last);
        if (now.stage() != choice.chosen()) {
            pairs.stageMoved(new StageMove(now.id(), now.stage(), choice.chosen(), person.userKey(), clock.instant(), choice.reason()), next);
        }
        pairIssue.nowShows(moved, last, next);
        return moved;
    }
}
