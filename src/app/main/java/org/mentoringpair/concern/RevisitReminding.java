package org.mentoringpair.concern;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pairs;

/** Reminds those a concern is for that its day has come: once for each day that was set. */
public final class RevisitReminding {
    private final Concerns concerns;
    private final ConcernPost post;
    private final Pairs pairs;
    private final OneAtATime turns;
    private final Clock clock;

    public RevisitReminding(Concerns concerns, ConcernPost post, Pairs pairs, OneAtATime turns, Clock clock) {
        this.concerns = concerns;
        this.post = post;
        this.pairs = pairs;
        this.turns = turns;
        this.clock = clock;
    }

    /** Those whose day it is by now, in the zone of the server. */
    public List<Concern> due() {
        return concerns.toRemindOf(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** Kept before it is sent: what is lost on the way does no harm, a second mail would. */
    public boolean remind(Concern concern) {
        boolean taken = turns.inTurn("concern." + concern.issueId(), () -> concerns.reminded(concern));
        if (taken) {
            pairs.withId(concern.pairId()).filter(pair -> pair.stage().meets()).ifPresent(pair -> post.dayHasCome(pair, concern));
        }
        return taken;
    }
}
