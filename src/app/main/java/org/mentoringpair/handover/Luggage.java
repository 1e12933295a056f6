package org.mentoringpair.handover;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.actionplan.PlanIssues;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.Pair;

/** What of a pair can travel: of its goals, milestones and actions what is still ahead and not the mentor's alone. */
public final class Luggage {
    private final PlanIssues issues;

    public Luggage(PlanIssues issues) {
        this.issues = issues;
    }

    /** As far as whoever is asking may browse it, goals first and actions last. One search in Jira. */
    public List<PlannedIssue> of(Pair pair) {
        List<PlannedIssue> plan = issues.ofProject(pair.projectId());
        Set<Long> mentorsGoals = new HashSet<>();
        plan.stream().filter(issue -> issue.kind() == Kind.GOAL && GoalOwner.MENTOR.name().equals(issue.terms().owner())).forEach(goal -> mentorsGoals.add(goal.id()));
        List<PlannedIssue> ahead = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            plan.stream().filter(issue -> issue.kind() == kind && !issue.isDone()).filter(issue -> isTheMentees(issue, pair, mentorsGoals)).forEach(ahead::add);
        }
        return ahead;
    }

    private static boolean isTheMentees(PlannedIssue issue, Pair pair, Set<Long> mentorsGoals) {
        return switch (issue.kind()) {
            case GOAL -> !mentorsGoals.contains(issue.id());
            case MILESTONE -> !mentorsGoals.contains(issue.parentId());
            case ACTION -> !pair.mentorKey().equals(issue.terms().owner());
        };
    }
}
