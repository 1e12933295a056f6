package org.mentoringpair.actionplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.checkins.About;
import org.mentoringpair.checkins.CheckIn;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.LoggedDay;
import org.mentoringpair.checkins.Sight;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.Person;

/**
 * Puts the plan of a pair together. Goals, milestones and actions are shown to whoever may browse them; what comes from
 * check-ins to those who may read check-ins, and the days alone to programme managers whom the pair lets look in.
 */
public final class ActionPlanReading {
    /** Three years of meeting every week; older notes stay where they were written. */
    private static final int MOST_CHECK_INS = 160;

    private final MentoringProjects projects;
    private final PlanIssues issues;
    private final CheckInReading checkIns;
    private final GoalRanks ranks;

    public ActionPlanReading(MentoringProjects projects, PlanIssues issues, CheckInReading checkIns, GoalRanks ranks) {
        this.projects = projects;
        this.issues = issues;
        this.checkIns = checkIns;
        this.ranks = ranks;
    }

    /** How much of the plan somebody sees; empty where there is no pair, or none for them. */
    public Optional<Sight> sight(Person reader, long projectId) {
        return projects.pair(projectId).map(pair -> checkIns.sight(reader, pair)).filter(sight -> !sight.isOfNothing());
    }

    /** One search in Jira and three statements, however much there is. */
    public ActionPlan read(Sight sight, PlanFilter filter) {
        Remarks each = sight.isOfEverything() ? written(sight) : days(sight);
        List<PlannedIssue> all = new ArrayList<>(issues.ofProject(sight.pair().projectId()));
        Map<Long, List<PlannedIssue>> byParent = new HashMap<>();
        Map<Long, PlannedIssue> byId = all.stream().collect(Collectors.toMap(PlannedIssue::id, issue -> issue));
        Remarks remarks = each.without(byId.keySet());
        all.forEach(issue -> byParent.computeIfAbsent(byId.containsKey(issue.parentId()) ? issue.parentId() : 0L, id -> new ArrayList<>()).add(issue));
        List<PlanEntry> top = entries(byParent.getOrDefault(0L, List.of()), byParent, remarks);
        List<PlanEntry> goals = ranks.order(sight.pair().id()).sorted(ofKind(top, true), entry -> entry.issue().id());
        List<AgreedStep> elsewhere = remarks.agreed().entrySet().stream().filter(agreed -> !byId.containsKey(agreed.getKey()))
                .flatMap(agreed -> agreed.getValue().stream()).sorted((one, other) -> other.metOn().compareTo(one.metOn())).toList();
        return filter.of(new ActionPlan(goals, ofKind(top, false), elsewhere), sight.pair());
    }

    private static List<PlanEntry> ofKind(List<PlanEntry> entries, boolean goals) {
        return entries.stream().filter(entry -> (entry.issue().kind() == PlannedIssue.Kind.GOAL) == goals).toList();
    }

    private static List<PlanEntry> entries(List<PlannedIssue> issues, Map<Long, List<PlannedIssue>> byParent, Remarks remarks) {
        return issues.stream().map(issue -> new PlanEntry(issue, entries(byParent.getOrDefault(issue.id(), List.of()), byParent, remarks),
                remarks.agreed().getOrDefault(issue.id(), List.of()), remarks.notes().get(issue.id()))).toList();
    }

    private Remarks written(Sight sight) {
        Map<Long, LastNote> notes = new HashMap<>();
        Map<Long, List<AgreedStep>> agreed = new HashMap<>();
        for (CheckIn checkIn : checkIns.read(sight, About.pair(sight.pair().id()), null, MOST_CHECK_INS).entries()) {
            notes.putIfAbsent(checkIn.issueId(), new LastNote(checkIn.meeting().day(), checkIn.meeting().takeaways()));
            checkIn.meeting().actions().forEach(action -> agreed.computeIfAbsent(checkIn.issueId(), id -> new ArrayList<>())
                    .add(new AgreedStep(checkIn.meeting().day(), action)));
        }
        return new Remarks(notes, agreed);
    }

    private Remarks days(Sight sight) {
        Map<Long, LastNote> notes = new HashMap<>();
        for (LoggedDay day : checkIns.days(sight, About.pair(sight.pair().id()), null, MOST_CHECK_INS).entries()) {
            notes.putIfAbsent(day.issueId(), new LastNote(day.day(), ""));
        }
        return new Remarks(notes, Map.of());
    }

    /** What check-ins say, by the id of the issue they were logged on. */
    private record Remarks(Map<Long, LastNote> notes, Map<Long, List<AgreedStep>> agreed) {
        /** What has become an issue that stands in the plan is shown as that, and once. */
        Remarks without(Set<Long> issueIds) {
            Map<Long, List<AgreedStep>> left = new HashMap<>();
            agreed.forEach((issue, steps) -> left.put(issue, steps.stream().filter(step -> !issueIds.contains(step.action().issueId())).toList()));
            return new Remarks(notes, left);
        }
    }
}
