package org.mentoringpair.charter;

import java.time.LocalDate;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.Pairs;

/** What both have signed holds: the rhythm decides when the next check-in is due. */
public final class TermsInForce {
    private final Pairs pairs;
    private final PairIssue pairIssue;
    private final MentoringProjects projects;

    public TermsInForce(Pairs pairs, PairIssue pairIssue, MentoringProjects projects) {
        this.pairs = pairs;
        this.pairIssue = pairIssue;
        this.projects = projects;
    }

    /** Belongs into the pair's turn; twice does no harm. */
    void nowHold(Pair pair, Terms terms) {
        Pair now = pairs.withId(pair.id()).orElse(pair);
        if (now.rhythm() == terms.logistics().rhythm()) {
            return;
        }
        Pair moved = now.meeting(terms.logistics().rhythm());
        LocalDate last = pairs.lastCheckIn(now.id()).orElse(null);
        LocalDate next = moved.dueAfter(last);
        pairs.rhythmMoved(now.id(), moved.rhythm(), next);
        projects.changed();
        pairIssue.nowShows(moved, last, next);
    }
}
