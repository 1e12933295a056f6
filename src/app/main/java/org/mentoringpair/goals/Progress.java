package org.mentoringpair.goals;

import java.util.Collection;

/** How many milestones of a goal are done, under way and still to do. */
public record Progress(int done, int inProgress, int toDo) {
    public static Progress of(Collection<Milestone> milestones) {
        return new Progress(count(milestones, MilestoneState.DONE), count(milestones, MilestoneState.IN_PROGRESS), count(milestones, MilestoneState.TO_DO));
    }

    private static int count(Collection<Milestone> milestones, MilestoneState state) {
        return (int) milestones.stream().filter(milestone -> milestone.state() == state).count();
    }

    public int total() {
        return done + inProgress + toDo;
    }

    /** The part that is done, from 0 to 1; nothing of nothing is 0. */
    public double share() {
        return total() == 0 ? 0 : (double) done / total();
    }
}
