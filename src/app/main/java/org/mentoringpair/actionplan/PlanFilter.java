package org.mentoringpair.actionplan;

import java.util.List;
import org.mentoringpair.checkins.ActionOwner;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.Pair;

/**
 * Which part of a plan is wanted. What belongs together stays together: a goal is shown as long as anything below it is.
 *
 * @param openOnly without what is done
 * @param owner    null for both
 */
public record PlanFilter(boolean openOnly, ActionOwner owner) {
    public static final PlanFilter EVERYTHING = new PlanFilter(false, null);

    ActionPlan of(ActionPlan plan, Pair pair) {
        return equals(EVERYTHING) ? plan
                : new ActionPlan(entries(plan.goals(), pair), entries(plan.withoutGoal(), pair), agreed(plan.agreed()));
    }

    private List<PlanEntry> entries(List<PlanEntry> entries, Pair pair) {
        return entries.stream()
                .map(entry -> new PlanEntry(entry.issue(), entries(entry.below(), pair), agreed(entry.agreed()), entry.note()))
                .filter(entry -> wants(entry.issue(), pair) || !entry.below().isEmpty() || !entry.agreed().isEmpty()).toList();
    }

    private boolean wants(PlannedIssue issue, Pair pair) {
        return (!openOnly || !issue.isDone()) && (owner == null || belongsTo(issue, pair));
    }

    private boolean belongsTo(PlannedIssue issue, Pair pair) {
        String key = owner == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey();
        return issue.kind() == PlannedIssue.Kind.GOAL
                ? issue.terms().owner().equals(owner.name()) || issue.terms().owner().equals(GoalOwner.BOTH.name())
                : issue.terms().owner().equals(key);
    }

    private List<AgreedStep> agreed(List<AgreedStep> steps) {
        return steps.stream().filter(step -> owner == null || step.action().owner() == owner).toList();
    }
}
