package org.mentoringpair.actionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.Refusal;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.goals.MilestoneState;

/** The issues of one project as they would be in Jira, without Jira. */
public final class PlannedIssues implements PlanIssues {
    public static final PlannedIssue.Status TO_DO = new PlannedIssue.Status("1", "To Do", MilestoneState.TO_DO);
    public static final PlannedIssue.Status DONE = new PlannedIssue.Status("3", "Done", MilestoneState.DONE);
    static final int FINISH = 21;

    private final long projectId;
    private final Map<Long, PlannedIssue> issues = new LinkedHashMap<>();
    private final List<Wanted> changes = new ArrayList<>();
    private final Set<Long> hidden = new HashSet<>();
    private Refusal objection;

    public PlannedIssues(long projectId) {
        this.projectId = projectId;
    }

    PlannedIssue goal(long id, GoalOwner owner, Horizon horizon) {
        return put(new PlannedIssue(id, "AMINA-" + id, PlannedIssue.Kind.GOAL, 0, "Goal " + id, new PlannedIssue.Terms(owner.name(), null, TO_DO), horizon));
    }

    public PlannedIssue milestone(long id, long goalId, String owner, String due) {
        return put(new PlannedIssue(id, "AMINA-" + id, PlannedIssue.Kind.MILESTONE, goalId, "Milestone " + id,
                new PlannedIssue.Terms(owner, due == null ? null : LocalDate.parse(due), TO_DO), null));
    }

    public PlannedIssue put(PlannedIssue issue) {
        issues.put(issue.id(), issue);
        return issue;
    }

    /** From now on Jira refuses every change for this reason. */
    void object(Refusal reason) {
        objection = reason;
    }

    List<Wanted> changes() {
        return changes;
    }

    /** There, but Jira's search does not find it. */
    public void hide(long id) {
        hidden.add(id);
    }

    public void show(long id) {
        hidden.remove(id);
    }

    public void delete(long id) {
        issues.remove(id);
    }

    @Override
    public List<PlannedIssue> ofProject(long id) {
        return id == projectId ? issues.values().stream().filter(issue -> !hidden.contains(issue.id())).toList() : List.of();
    }

    @Override
    public Set<Long> stillAhead(long id, Set<Long> issueIds) {
        return issues.values().stream().filter(issue -> id == projectId && issueIds.contains(issue.id()) && !issue.isDone()).map(PlannedIssue::id).collect(Collectors.toSet());
    }

    @Override
    public Optional<PlannedIssue> one(long id, long issueId) {
        return id == projectId ? Optional.ofNullable(issues.get(issueId)) : Optional.empty();
    }

    @Override
    public List<Way> ways(long issueId) {
        return List.of(new Way(FINISH, "Done"));
    }

    @Override
    public void change(PlannedIssue issue, Wanted wanted) {
        if (objection != null) {
            throw objection;
        }
        changes.add(wanted);
        put(new PlannedIssue(issue.id(), issue.key(), issue.kind(), issue.parentId(), issue.summary(),
                new PlannedIssue.Terms(wanted.owner(), wanted.due(), wanted.wayId() == null ? issue.terms().status() : DONE), issue.horizon()));
    }
}
