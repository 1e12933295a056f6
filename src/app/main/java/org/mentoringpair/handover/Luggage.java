package org.mentoringpair.handover;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    /**
     * @param pieces what whoever is asking finds, goals first and actions last
     * @param unseen Jira's ids of what is still ahead and not found: Jira's index is behind, or something is sealed by now
     */
    public record Found(List<PlannedIssue> pieces, Set<Long> unseen) {
        static final Found NOTHING = new Found(List.of(), Set.of());

        public Found {
            pieces = List.copyOf(pieces);
            unseen = Set.copyOf(unseen);
        }
    }

    /**
     * One search in Jira.
     *
     * @param chosen Jira's ids of what was chosen before; what of it is not found is asked for one by one
     */
    Found of(Pair pair, Collection<Long> chosen) {
        List<PlannedIssue> plan = issues.ofProject(pair.projectId());
        Set<Long> mentorsGoals = ids(plan.stream().filter(issue -> issue.kind() == Kind.GOAL && GoalOwner.MENTOR.name().equals(issue.terms().owner())));
        Set<Long> parents = ids(plan.stream());
        parents.add(pair.issueId());
        Predicate<PlannedIssue> stays = issue -> issue.isDone() || switch (issue.kind()) {
            case GOAL -> mentorsGoals.contains(issue.id());
            case MILESTONE -> mentorsGoals.contains(issue.parentId());
            case ACTION -> pair.mentorKey().equals(issue.terms().owner());
        };
        // what was put below feedback or a concern is sealed with it
        List<PlannedIssue> pieces = plan.stream().filter(stays.negate()).filter(issue -> issue.kind() != Kind.ACTION || parents.contains(issue.parentId()))
                .sorted(Comparator.comparing(PlannedIssue::kind)).toList();
        Set<Long> unseen = new HashSet<>(chosen);
        unseen.removeAll(ids(Stream.concat(pieces.stream(), plan.stream().filter(stays))));
        return new Found(pieces, unseen.isEmpty() ? unseen : issues.stillAhead(pair.projectId(), unseen));
    }

    private static Set<Long> ids(Stream<PlannedIssue> some) {
        return some.map(PlannedIssue::id).collect(Collectors.toCollection(HashSet::new));
    }
}
