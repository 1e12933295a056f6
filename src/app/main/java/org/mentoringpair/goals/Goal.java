package org.mentoringpair.goals;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody of a pair works towards.
 *
 * @param key     Jira's issue key as it is today, to link to
 * @param status  what Jira calls its status
 * @param due     null where there is none
 * @param owner   null where nobody said whose it is
 * @param horizon null where nobody said when its turn is
 */
public record Goal(long issueId, String key, String summary, String status, GoalState state, LocalDate due, GoalOwner owner, Horizon horizon,
                   List<Milestone> milestones) {
    public Goal {
        milestones = List.copyOf(milestones);
    }

    public Progress progress() {
        return Progress.of(milestones);
    }

    /** Whether its turn comes after the time of this pairing, so that it is taken along when the two part. */
    public boolean isLater() {
        return horizon == Horizon.LATER && !state.isOver();
    }

    /** Whether it is this one's alone; what belongs to both, or to nobody in particular, is neither's. */
    public boolean isOf(GoalOwner one) {
        return owner == one;
    }
}
