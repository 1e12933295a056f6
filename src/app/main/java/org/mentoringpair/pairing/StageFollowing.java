package org.mentoringpair.pairing;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The pair goes along where its issue was moved in Jira: paused, taken up again, closed. It only ever follows; what
 * it is in step with already stays as it is, so that neither side moves the other in a circle.
 */
public final class StageFollowing {
    private final Pairs pairs;
    private final Clock clock;

    public StageFollowing(Pairs pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    /**
     * Runs in Jira's transaction, without a turn of its own: whoever has the turn may be waiting for the issue.
     *
     * @param rest   PAUSED or CLOSED, as the issue now says; null where the two are at it again
     * @param mover  Jira user key of whoever moved the issue
     * @param reason what they gave as the reason, or empty
     */
    public KeptDates follow(Pair pair, Stage rest, String mover, String reason) {
        Stage stage = stage(pair, rest);
        Pair moved = pair.inStage(stage);
        LocalDate last = pairs.lastCheckIn(pair.id()).orElse(null);
        LocalDate next = moved.dueAfter(last);
        if (stage != pair.stage()) {
            pairs.stageMoved(new StageMove(pair.id(), pair.stage(), stage, mover, clock.instant(), reason), next);
        }
        return new KeptDates(moved, last, next);
    }

    /** Who takes it up again goes on where they were. */
    private Stage stage(Pair pair, Stage rest) {
        if (rest != null) {
            return rest;
        }
        return pair.stage().meets() ? pair.stage()
                : pairs.stageMoves(pair.id()).stream().map(StageMove::from).filter(Stage::meets).findFirst().orElse(Stage.RAPPORT);
    }
}
