package org.mentoringpair.jira.closing;

import java.util.List;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.closing.GoalNow.State;
import org.mentoringpair.closing.PairFacts;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.jira.setup.MentoringStatus;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** How far a pair has come, by its charter and the statuses of its goals. */
final class JiraPairFacts implements PairFacts {
    private final CharterReading charters;
    private final PlanIssues issues;
    private final LookingTogether looking;
    private final SharedConfiguration configuration;

    JiraPairFacts(CharterReading charters, PlanIssues issues, LookingTogether looking, SharedConfiguration configuration) {
        this.charters = charters;
        this.issues = issues;
        this.looking = looking;
        this.configuration = configuration;
    }

    @Override
    public boolean charterSigned(Glance glance) {
        return charters.standing(glance).agreed();
    }

    @Override
    public List<GoalNow> goals(Glance glance) {
        return goals(looking.plan(glance).issues());
    }

    @Override
    public List<GoalNow> goals(Pair pair) {
        return goals(issues.ofProject(pair.projectId()));
    }

    private List<GoalNow> goals(List<PlannedIssue> planned) {
        return planned.stream().filter(issue -> issue.kind() == PlannedIssue.Kind.GOAL)
                .map(goal -> new GoalNow(goal.id(), goal.key(), goal.summary(), state(goal.terms().status()), goal.horizon())).toList();
    }

    /** A status an administrator added counts by its category: what is over is reached, what has not begun is not agreed on. */
    private State state(PlannedIssue.Status status) {
        if (is(status, MentoringStatus.DROPPED)) {
            return State.DROPPED;
        }
        if (status.state() == MilestoneState.DONE) {
            return State.REACHED;
        }
        return is(status, MentoringStatus.AGREED) || status.state() == MilestoneState.IN_PROGRESS ? State.AGREED : State.DRAFT;
    }

    private boolean is(PlannedIssue.Status status, MentoringStatus one) {
        return configuration.status(one).equals(status.id());
    }
}
