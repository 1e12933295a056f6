package org.mentoringpair.goals;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody of a pair works towards.
 *
 * @param key Jira's issue key as it is today, to link to
 * @param due null where there is none
 */
public record Goal(String key, String summary, String status, LocalDate due, List<Milestone> milestones) {
    public Goal {
        milestones = List.copyOf(milestones);
    }

    public Progress progress() {
        return Progress.of(milestones);
    }
}
