package org.mentoringpair.actionplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of the stored ranks for tests of what uses them. */
final class GoalRanksInMemory implements GoalRanks {
    private final Map<Long, GoalOrder> orders = new HashMap<>();
    private final Map<Long, Long> pairs = new HashMap<>();

    @Override
    public GoalOrder order(long pairId) {
        return orders.getOrDefault(pairId, new GoalOrder(List.of()));
    }

    @Override
    public void keep(Pair pair, List<Long> goalIds) {
        orders.put(pair.id(), new GoalOrder(goalIds));
        pairs.put(pair.projectId(), pair.id());
    }

    @Override
    public void forgetProject(long projectId) {
        orders.remove(pairs.remove(projectId));
    }
}
