package org.mentoringpair.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.calls.Wishing;
import org.mentoringpair.fitcheck.FitCalls;
import org.mentoringpair.pairing.Pair;

/** Pairs of which one asked for the programme manager, or says that it is not for them; not which of the two. */
public final class AskingPairs {
    private final FitCalls fit;
    private final Wishing wishing;

    public AskingPairs(FitCalls fit, Wishing wishing) {
        this.fit = fit;
        this.wishing = wishing;
    }

    /**
     * Two SQL statements.
     *
     * @param managed pairs whose programmes the reader runs, and of which the reader is not a part
     * @return their keys
     */
    Set<Long> among(List<Pair> managed) {
        Set<Long> asking = new HashSet<>(fit.notForOneOfThem(managed));
        wishing.of(managed).forEach(call -> asking.add(call.pair().id()));
        return asking;
    }
}
