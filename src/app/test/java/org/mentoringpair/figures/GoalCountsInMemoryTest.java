package org.mentoringpair.figures;

import java.util.HashMap;
import java.util.Map;

public class GoalCountsInMemoryTest extends GoalCountsContract {
    private final Map<Long, Long> programmes = new HashMap<>();
    private final GoalCounts counts = new GoalCountsInMemory(programmes::get);

    @Override
    GoalCounts counts() {
        return counts;
    }

    @Override
    void pair(long programmeId, long projectId) {
        programmes.put(projectId, programmeId);
    }
}
