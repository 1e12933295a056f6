package org.mentoringpair.handover;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.pairing.Pair;

/**
 * Makes what travels anew in the other project, goals before milestones and those before actions. That a piece may be
 * there is written down before it is made, so that whoever goes on after a crash looks for it first.
 */
public final class Carrier {
    private final Handovers handovers;
    private final Luggage luggage;
    private final Copies copies;
    private final Clock clock;

    public Carrier(Handovers handovers, Luggage luggage, Copies copies, Clock clock) {
        this.handovers = handovers;
        this.luggage = luggage;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * What was deleted or done since it was chosen, or is the mentor's by now, stays behind. What is there and cannot be seen
     * does not: it keeps waiting whatever may belong below it, and everything else arrives.
     *
     * @throws Refusal CONFLICT where something cannot be seen; with what Jira has against the next piece
     */
    void carry(Handover handover, Pair old, Pair to) {
        Luggage.Found found = luggage.of(old, handover.missing());
        Map<Long, PlannedIssue> ahead = found.pieces().stream().collect(Collectors.toMap(PlannedIssue::id, Function.identity()));
        Trip trip = new Trip(handover, to, found.unseen());
        for (Kind kind : Kind.values()) {
            handover.belongings().stream().filter(one -> one.kind() == kind).map(Belonging::issueId).map(ahead::get).filter(Objects::nonNull).forEach(trip::bring);
        }
        if (!found.unseen().isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.handover.unseen", found.unseen().size());
        }
    }

    /** One go at it. */
    private final class Trip {
        private final Handover handover;
        private final Pair to;
        private final Map<Long, Long> there = new HashMap<>();
        private final Set<Long> known = new HashSet<>();
        private final Set<Long> waiting;
        private final boolean goalWaits;

        Trip(Handover handover, Pair to, Set<Long> unseen) {
            this.handover = handover;
            this.to = to;
            this.waiting = new HashSet<>(unseen);
            this.goalWaits = handover.belongings().stream().anyMatch(one -> one.kind() == Kind.GOAL && unseen.contains(one.issueId()));
            handover.belongings().stream().filter(Belonging::isThere).forEach(one -> arrived(one.issueId(), one.copyId()));
        }

        void bring(PlannedIssue original) {
            if (mayBelongToWhatWaits(original)) {
                waiting.add(original.id());
            } else {
                bring(original, handover.of(original.id()).orElseThrow());
            }
        }

        /** A milestone does not say to which goal it belongs where that goal cannot be seen. */
        private boolean mayBelongToWhatWaits(PlannedIssue original) {
            return !there.containsKey(original.id())
                    && (waiting.contains(original.parentId()) || goalWaits && original.kind() == Kind.MILESTONE && original.parentId() == 0);
        }

        private void bring(PlannedIssue original, Belonging belonging) {
            if (there.containsKey(belonging.issueId())) {
                return;
            }
            long parent = parentOf(original);
            Belonging begun = belonging.begun(belonging.begunAt() == null ? clock.instant() : belonging.begunAt());
            handovers.keep(handover, begun);
            long copy = belonging.begunAt() == null ? copies.make(original, to, parent)
                    : copies.madeUnnoticed(original, to, belonging.begunAt(), known).orElseGet(() -> copies.make(original, to, parent));
            handovers.keep(handover, begun.as(copy));
            arrived(belonging.issueId(), copy);
        }

        private long parentOf(PlannedIssue original) {
            if (original.kind() == Kind.ACTION && !there.containsKey(original.parentId())) {
                bring(copies.basket(), handover.of(Belonging.BASKET).orElseGet(() -> Belonging.chosen(Belonging.BASKET, Kind.MILESTONE)));
                return there.get(Belonging.BASKET);
            }
            return original.kind() == Kind.GOAL ? 0 : there.getOrDefault(original.parentId(), 0L);
        }

        private void arrived(long issueId, long copyId) {
            there.put(issueId, copyId);
            known.add(copyId);
        }
    }
}
