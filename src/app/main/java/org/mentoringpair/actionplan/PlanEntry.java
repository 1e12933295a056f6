package org.mentoringpair.actionplan;

import java.util.List;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.goals.Progress;

/**
 * A goal, milestone or action with what belongs to it.
 *
 * @param below  the milestones of a goal, the actions of a milestone
 * @param agreed what was agreed in check-ins that were logged on it, latest meeting first
 * @param note   null where nothing was noted, or nothing that the reader may see
 */
public record PlanEntry(PlannedIssue issue, List<PlanEntry> below, List<AgreedStep> agreed, LastNote note) {
    public PlanEntry {
        below = List.copyOf(below);
        agreed = List.copyOf(agreed);
    }

    /** Of a goal: how many of its milestones are done. */
    public Progress progress() {
        return new Progress(count(MilestoneState.DONE), count(MilestoneState.IN_PROGRESS), count(MilestoneState.TO_DO));
    }

    private int count(MilestoneState state) {
        return (int) below.stream().map(PlanEntry::issue)
                .filter(issue -> issue.kind() == PlannedIssue.Kind.MILESTONE && issue.terms().status().state() == state).count();
    }
}
