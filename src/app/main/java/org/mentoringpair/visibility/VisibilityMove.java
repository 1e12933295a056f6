package org.mentoringpair.visibility;

import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Visibility;

/**
 * Does what the two agreed on. To close, the programme's managers go first and what they could read is sealed after them;
 * to open, everything is sealed or opened as it should be before anybody is let in. Whatever ends on the way is gone
 * through again from the beginning, by whoever comes next.
 */
public final class VisibilityMove {
    private final VisibilityProposals proposals;
    private final Pairs pairs;
    private final PairAccess access;
    private final OneAtATime turns;
    private final List<VisibilityFollower> followers;

    public VisibilityMove(VisibilityProposals proposals, Pairs pairs, PairAccess access, OneAtATime turns, List<VisibilityFollower> followers) {
        this.proposals = proposals;
        this.pairs = pairs;
        this.access = access;
        this.turns = turns;
        this.followers = followers;
    }

    /** The pairs whose change was agreed on and has not come to its end. One SQL statement. */
    public List<Long> unfinished() {
        return proposals.underWay().stream().map(VisibilityProposal::pairId).toList();
    }

    /** Goes on where somebody stopped, whoever else is at it. */
    public void finish(long pairId) {
        proposals.of(pairId).filter(VisibilityProposal::isUnderWay).ifPresent(this::finish);
    }

    private void finish(VisibilityProposal agreed) {
        pairs.withId(agreed.pairId()).ifPresentOrElse(pair -> {
            turns.inTurn(pair.turn(), () -> done(pair));
            pairs.withId(pair.id()).ifPresent(moved -> followers.forEach(follower -> follower.visibilityMoved(moved, agreed.accepterKey())));
        }, () -> proposals.forget(agreed.pairId()));
    }

    /** Whoever waited for their turn may find it done. */
    private boolean done(Pair pair) {
        proposals.of(pair.id()).filter(VisibilityProposal::isUnderWay).ifPresent(agreed -> {
            Pair wanted = pairs.withId(pair.id()).orElse(pair).seenBy(agreed.wanted());
            if (wanted.visibility() == Visibility.PAIR_ONLY) {
                close(wanted);
            } else {
                open(wanted);
            }
            proposals.forget(pair.id());
        });
        return true;
    }

    private void close(Pair wanted) {
        pairs.visibilityMoved(wanted.id(), wanted.visibility());
        access.keepManagersOut(wanted);
        access.bringIssues(wanted);
    }

    /** The second time for what was made or touched meanwhile. */
    private void open(Pair wanted) {
        access.bringIssues(wanted);
        pairs.visibilityMoved(wanted.id(), wanted.visibility());
        access.bringIssues(wanted);
        access.letManagersIn(wanted);
    }
}
