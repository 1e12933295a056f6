package org.mentoringpair.handover;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Set<Long> mentorsGoals = ids(plan.stream().filter(issue -> issue.kind() == Kind.GOAL && GoalOwner.MENTOR.name().equals(issue.terms().owner())));
        Set<Long> parents = ids(plan.stream());
        parents.add(pair.issueId());
        return plan.stream().filter(issue -> !issue.isDone()).filter(issue -> switch (issue.kind()) {
            case GOAL -> !mentorsGoals.contains(issue.id());
            case MILESTONE -> !mentorsGoals.contains(issue.parentId());
            // what was put below feedback or a concern is sealed with it
            case ACTION -> !pair.mentorKey().equals(issue.terms().owner()) && parents.contains(issue.parentId());
        }).sorted(Comparator.comparing(PlannedIssue::kind)).toList();
    }

    private static Set<Long> ids(Stream<PlannedIssue> some) {
        return some.map(PlannedIssue::id).collect(Collectors.toCollection(HashSet::new));
    }
}
