package org.mentoringpair.health;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** Pairs that meet and of whose open actions each was due two weeks ago or earlier. No SQL statement of ours, and at most two searches in Jira for all of them. */
public final class EveryActionOverdue implements HealthSign {
    static final int DAYS = 14;

    private final ActionsDue actions;

    public EveryActionOverdue(ActionsDue actions) {
        this.actions = actions;
    }

    @Override
    public Map<Long, Reason> among(List<KeptDates> pairs, LocalDate today) {
        LocalDate latest = today.minusDays(DAYS);
        Map<Long, Reason> reasons = new HashMap<>();
        List<Pair> meeting = pairs.stream().map(KeptDates::pair).filter(pair -> pair.stage().meets()).toList();
        actions.due(meeting, latest).forEach((pairId, due) ->
                lastOf(due, latest).ifPresent(day -> reasons.put(pairId, new Reason(Reason.Kind.ACTIONS_OVERDUE, day))));
        return reasons;
    }

    /** The day on which the last of them was due, if all of them were by then. */
    private static Optional<LocalDate> lastOf(List<Optional<LocalDate>> due, LocalDate latest) {
        boolean all = due.stream().allMatch(day -> day.isPresent() && !day.get().isAfter(latest));
        return all ? due.stream().flatMap(Optional::stream).max(Comparator.naturalOrder()) : Optional.empty();
    }
}
