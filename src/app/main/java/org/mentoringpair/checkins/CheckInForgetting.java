package org.mentoringpair.checkins;

import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.ProjectForgetter;

/** Nothing of what was said outlives the issue or the project it was said on. */
public final class CheckInForgetting implements ProjectForgetter {
    private final CheckIns checkIns;
    private final CheckInDates dates;
    private final Pairs pairs;
    private final OneAtATime turns;

    public CheckInForgetting(CheckIns checkIns, CheckInDates dates, Pairs pairs, OneAtATime turns) {
        this.checkIns = checkIns;
        this.dates = dates;
        this.pairs = pairs;
        this.turns = turns;
    }

    @Override
    public void issueIsGone(long issueId) {
        checkIns.removeOfIssue(issueId).forEach(pairId -> pairs.withId(pairId).ifPresent(this::bringUpToDate));
    }

    @Override
    public void projectIsGone(long projectId) {
        checkIns.removeOfProject(projectId);
    }

    private void bringUpToDate(Pair pair) {
        turns.inTurn(pair.turn(), () -> {
            checkIns.allOrNothing(() -> dates.kept(pair, pair));
            dates.tell(pair);
            return pair;
        });
    }
}
