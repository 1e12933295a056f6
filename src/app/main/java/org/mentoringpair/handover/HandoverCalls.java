package org.mentoringpair.handover;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.calls.Call;
import org.mentoringpair.calls.CallSource;
import org.mentoringpair.handover.Handovers.Waiting;
import org.mentoringpair.pairing.Pair;

/** Mentees who look for their next mentor, for those who run the programme: who and since when, not what travels. */
public final class HandoverCalls implements CallSource {
    private final Handovers handovers;
    private final HandoverPairs pairs;

    public HandoverCalls(Handovers handovers, HandoverPairs pairs) {
        this.handovers = handovers;
        this.pairs = pairs;
    }

    /** Two SQL statements, one where nobody waits. */
    @Override
    public List<Call> of(List<Pair> managed) {
        Map<Long, Waiting> waiting = handovers.waiting().stream().collect(Collectors.toMap(Waiting::pairId, Function.identity()));
        List<Pair> asking = managed.stream().filter(pair -> waiting.containsKey(pair.id()))
                .filter(pair -> waiting.get(pair.id()).agreedAt() != null || !pairs.mentorIsHere(pair)).toList();
        return pairs.withoutSuccessor(asking).stream().map(pair -> call(pair, waiting.get(pair.id()))).toList();
    }

    private static Call call(Pair pair, Waiting waiting) {
        boolean agreed = waiting.agreedAt() != null;
        return new Call(pair, agreed ? waiting.agreedAt() : waiting.wishedAt(), agreed ? "mentoring.handover.call" : "mentoring.handover.call.mentor-gone", List.of(), "",
                "/secure/MentoringPairSetUp!default.jspa", "mentoring.handover.call.path");
    }
}
