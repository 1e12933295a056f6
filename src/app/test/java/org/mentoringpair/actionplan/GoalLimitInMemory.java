package org.mentoringpair.actionplan;

/** The twin of the stored limit for tests of what uses it. */
final class GoalLimitInMemory implements GoalLimit {
    private int most = USUAL;

    @Override
    public int most() {
        return most;
    }

    @Override
    public void change(int newMost) {
        most = newMost;
    }
}
