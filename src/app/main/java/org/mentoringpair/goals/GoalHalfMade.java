package org.mentoringpair.goals;

import java.util.List;
import org.mentoringpair.Refusal;

/** The goal is there, but Jira would not make all of its milestones after all. */
public final class GoalHalfMade extends Refusal {
    private final String goalKey;

    /**
     * @param made    keys of the milestones that are there
     * @param missing titles of those that are not
     */
    GoalHalfMade(String goalKey, List<String> made, List<String> missing) {
        super(Kind.CONFLICT, null, made.isEmpty() ? "mentoring.goals.half-made.none" : "mentoring.goals.half-made",
                goalKey, String.join(", ", missing), String.join(", ", made));
        this.goalKey = goalKey;
    }

    public String goalKey() {
        return goalKey;
    }
}
