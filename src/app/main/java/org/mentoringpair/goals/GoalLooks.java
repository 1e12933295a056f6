package org.mentoringpair.goals;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/** When pairs last agreed on each of their goals: moments alone, and no word of them. */
public final class GoalLooks {
    private final GoalBooks books;

    public GoalLooks(GoalBooks books) {
        this.books = books;
    }

    /**
     * By keys of pairs and Jira's ids of goals, the moment the second of the two agreed to what the first one had; goals on
     * which they do not agree are left out. One SQL statement; a thousand pairs at most.
     */
    public Map<Long, Map<Long, Instant>> latest(Collection<Pair> pairs) {
        Map<Long, List<Approval>> approvals = books.approvalsIn(pairs.stream().map(Pair::projectId).toList());
        Map<Long, Map<Long, Instant>> looks = new HashMap<>();
        for (Pair pair : pairs) {
            Map<Long, Instant> goals = new HashMap<>();
            approvals.getOrDefault(pair.projectId(), List.of()).stream().collect(Collectors.groupingBy(Approval::goalId))
                    .forEach((goal, given) -> agreed(pair, given).ifPresent(look -> goals.put(goal, look)));
            looks.put(pair.id(), goals);
        }
        return looks;
    }

    private static Optional<Instant> agreed(Pair pair, List<Approval> given) {
        MutualAgreement agreement = new MutualAgreement(pair, given.get(0).terms(), given);
        return agreement.isMutual() ? Stream.of(pair.mentorKey(), pair.menteeKey()).map(key -> agreement.of(key).orElseThrow().at()).max(Instant::compareTo)
                : Optional.empty();
    }
}
