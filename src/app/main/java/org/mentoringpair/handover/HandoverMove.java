package org.mentoringpair.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** What was set going comes to its end: everything arrives, then the pair that stays behind is closed. Whatever stops on the way is gone on with. */
public final class HandoverMove {
    private final Handovers handovers;
    private final HandoverPairs pairs;
    private final Carrier carrier;
    private final PairClosing closing;
    private final OneAtATime turns;
    private final Clock clock;

    public HandoverMove(Handovers handovers, HandoverPairs pairs, Carrier carrier, PairClosing closing, OneAtATime turns, Clock clock) {
        this.handovers = handovers;
        this.pairs = pairs;
        this.carrier = carrier;
        this.closing = closing;
        this.turns = turns;
        this.clock = clock;
    }

    /** The pairs that stay behind and whose mentee has not arrived. */
    public List<Pair> unfinished() {
        return handovers.underWay().stream().map(pairs::withId).flatMap(Optional::stream).toList();
    }

    /**
     * Goes on where somebody stopped, as whoever is asking, who has to be the mentee.
     *
     * @throws Refusal CONFLICT where others mentor or read along by now than the mentee was told of; where a piece is there that
     *                 cannot be seen; with what Jira has against the next piece. What has arrived stays
     */
    public void finish(Pair old) {
        turns.inTurn(Handover.turn(old.id()), () -> {
            handovers.of(old.id()).filter(Handover::isUnderWay).ifPresent(handover -> pairs.withId(handover.toPairId())
                    .ifPresentOrElse(to -> arrive(handover, old, to), () -> handovers.keep(handover.backHome())));
            return old;
        });
    }

    /** Who reads there may have changed since the mentee set out, or since a crash. */
    private void mustBeThoseToldOf(Handover handover, Pair to) {
        if (pairs.successor(to).filter(successor -> successor.told().equals(handover.told())).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.handover.others-meanwhile");
        }
    }

    private void arrive(Handover handover, Pair old, Pair to) {
        if (!handover.missing().isEmpty()) {
            mustBeThoseToldOf(handover, to);
            carrier.carry(handover, old, to);
        }
        if (old.stage() != Stage.CLOSED) {
            closing.handedOver(old);
        }
        handovers.of(old.id()).ifPresent(arrived -> handovers.keep(arrived.done(clock.instant())));
    }
}
