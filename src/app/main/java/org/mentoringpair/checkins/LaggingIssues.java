package org.mentoringpair.checkins;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Pairs;

/**
 * The pairs whose issue shows other days than were kept: the process ended between the two, or somebody changed the
 * fields by hand.
 */
public final class LaggingIssues {
    static final int PAIRS_AT_ONCE = 100;

    private final Pairs pairs;
    private final PairProject projects;
    private final CheckInDates dates;
    private final OneAtATime turns;

    public LaggingIssues(Pairs pairs, PairProject projects, CheckInDates dates, OneAtATime turns) {
        this.pairs = pairs;
        this.projects = projects;
        this.dates = dates;
        this.turns = turns;
    }

    /** Gives each of them to the caller. One SQL statement of ours for every hundred pairs; Jira is asked for each issue. */
    public void each(Consumer<Pair> caller) {
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(this::lags).map(KeptDates::pair).forEach(caller);
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
    }

    /** Writes the fields anew from what was logged by then, in the pair's turn. */
    public void catchUp(Pair pair) {
        turns.inTurn(pair.turn(), () -> {
            dates.tell(pair);
            return pair;
        });
    }

    /** An issue that somebody deleted has nothing to catch up with. */
    private boolean lags(KeptDates kept) {
        return projects.onIssue(kept.pair())
                .filter(shown -> !Objects.equals(shown.last(), kept.last()) || !Objects.equals(shown.next(), kept.next())).isPresent();
    }
}
