package org.mentoringpair.checkins;

import java.time.LocalDate;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.Pairs;

/**
 * When a pair last met and when it is due to meet again, always worked out anew from what was logged: if telling the
 * pair's issue failed once, the next time puts it right.
 */
public final class CheckInDates {
    private final CheckIns checkIns;
    private final Pairs pairs;
    private final PairIssue pairIssue;

    public CheckInDates(CheckIns checkIns, Pairs pairs, PairIssue pairIssue) {
        this.checkIns = checkIns;
        this.pairs = pairs;
        this.pairIssue = pairIssue;
    }

    /** Brings what is kept with the pair in line with what was logged; belongs into the same transaction. */
    <T> T kept(Pair pair, T written) {
        LocalDate last = last(pair);
        pairs.checkInsMoved(pair.id(), last, now(pair).dueAfter(last));
        return written;
    }

    /** Brings the fields of the pair's issue in line with what was logged. */
    void tell(Pair pair) {
        LocalDate last = last(pair);
        Pair now = now(pair);
        pairIssue.nowShows(now, last, now.dueAfter(last));
    }

    private LocalDate last(Pair pair) {
        return checkIns.latestDay(pair.id()).orElse(null);
    }

    /** The pair's stage may have changed while whoever writes waited for their turn. */
    private Pair now(Pair pair) {
        return pairs.withId(pair.id()).orElse(pair);
    }
}
