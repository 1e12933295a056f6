package org.mentoringpair.actionplan;

public class GoalLimitInMemoryTest extends GoalLimitContract {
    private final GoalLimit limit = new GoalLimitInMemory();

    @Override
    GoalLimit limit() {
        return limit;
    }
}
