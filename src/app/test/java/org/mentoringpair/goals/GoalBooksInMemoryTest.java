package org.mentoringpair.goals;

public class GoalBooksInMemoryTest extends GoalBooksContract {
    private final GoalBooks books = new GoalBooksInMemory();

    @Override
    protected GoalBooks books() {
        return books;
    }
}
