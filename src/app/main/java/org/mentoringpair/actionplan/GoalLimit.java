package org.mentoringpair.actionplan;

/** From how many active goals of one mentee on the plan warns. One setting for all pairs; a warning, never a refusal. */
public interface GoalLimit {
    int USUAL = 3;
    int FEWEST = 1;
    int MOST = 20;

    /** As many goals are fine. One SQL statement. */
    int most();

    void change(int most);
}
