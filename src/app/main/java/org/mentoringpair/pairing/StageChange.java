package org.mentoringpair.pairing;

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

    public StageChange(Pairs pairs, PairIssue pairIssue, OneAtATime turns) {
        this.pairs = pairs;
        this.pairIssue = pairIssue;
        this.turns = turns;
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
     * @param seen the stage the person saw when they decided
     * @return the pair as it is now
     * @throws Refusal as above; INVALID at stage or from; CONFLICT where the pair has moved elsewhere meanwhile
     */
    public Pair change(Viewer person, long pairId, Stage seen, Stage chosen) {
        Pair pair = theirs(person, pairId);
        mustBeSaid("stage", chosen);
        mustBeSaid("from", seen);
        if (!offered().contains(chosen)) {
            throw new Refusal(Refusal.Kind.INVALID, "stage", "mentoring.pairing.stage-change.closed");
        }
        return turns.inTurn(pair.turn(), () -> moved(theirs(person, pairId), seen, chosen));
    }

    /** The row comes first and its issue last: who asks again finds the stage there already and the issue follows. */
    private Pair moved(Pair now, Stage seen, Stage chosen) {
        if (now.stage() != seen && now.stage() != chosen) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.pairing.stage-change.meanwhile");
        }
        Pair moved = now.inStage(chosen);
        LocalDate last = pairs.lastCheckIn(now.id()).orElse(null);
        LocalDate next = moved.dueAfter(last);
        pairs.stageMoved(now.id(), chosen, next);
        pairIssue.nowShows(moved, last, next);
        return moved;
    }

    private static void mustBeSaid(String field, Stage stage) {
        if (stage == null) {
            throw new Refusal(Refusal.Kind.INVALID, field, "mentoring.pairing.stage-change.unsaid");
        }
    }
}
