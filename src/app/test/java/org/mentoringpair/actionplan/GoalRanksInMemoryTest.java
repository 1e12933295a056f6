package org.mentoringpair.actionplan;

public class GoalRanksInMemoryTest extends GoalRanksContract {
    private final GoalRanks ranks = new GoalRanksInMemory();

    @Override
    GoalRanks ranks() {
        return ranks;
    }
}
