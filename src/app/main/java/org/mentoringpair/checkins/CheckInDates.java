package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;

/**
 * When a pair last met and when it is due to meet again, always worked out anew from what was logged: if telling the
 * pair's issue failed once, the next time puts it right.
 */
public final class CheckInDates {
    private static final Set<Stage> NOT_MEETING = EnumSet.of(Stage.PAUSED, Stage.CLOSED);

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
        pairs.checkInsMoved(pair.id(), last, next(pair, last));
        return written;
    }

    /** Brings the fields of the pair's issue in line with what was logged. */
    void tell(Pair pair) {
        LocalDate last = last(pair);
        pairIssue.checkInsMoved(pair, last, next(pair, last));
    }

    private LocalDate last(Pair pair) {
        return checkIns.latestDay(pair.id()).orElse(null);
    }

    /** One rhythm after the latest meeting, or after the start; none while the pair does not meet. */
    private static LocalDate next(Pair pair, LocalDate last) {
        return NOT_MEETING.contains(pair.stage()) ? null : pair.rhythm().after(last == null ? pair.startedOn() : last);
    }
}
