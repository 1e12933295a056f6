package org.mentoringpair.figures;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.pairing.PairRow;

/** The goals that are counted, as Active Objects keep them. */
final class StoredGoalCounts implements GoalCounts {
    private final ActiveObjects rows;

    StoredGoalCounts(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public void note(GoalCount goal) {
        rows.executeInTransaction(() -> {
            if (!found(Query.select().where("GOAL_ID = ?", goal.goalId())).equals(List.of(goal))) {
                rows.deleteWithSQL(GoalCountRow.class, "GOAL_ID = ?", goal.goalId());
                keep(goal);
            }
            return null;
        });
    }

    @Override
    public void recount(long projectId, Collection<GoalCount> goals) {
        rows.executeInTransaction(() -> {
            List<GoalCount> before = found(Query.select().where("PROJECT_ID = ?", projectId));
            Set<GoalCount> after = new HashSet<>(goals);
            if (before.size() != after.size() || !after.containsAll(before)) {
                rows.deleteWithSQL(GoalCountRow.class, "PROJECT_ID = ?", projectId);
                after.forEach(this::keep);
            }
            return null;
        });
    }

    @Override
    public List<GoalCount> ofProjects(Collection<Long> projectIds) {
        return projectIds.isEmpty() ? List.of()
                : found(Query.select().where("PROJECT_ID IN (" + String.join(", ", Collections.nCopies(projectIds.size(), "?")) + ")", projectIds.toArray()));
    }

    @Override
    public List<GoalCount> ofProgramme(long programmeId) {
        Query query = Query.select("ID, PROJECT_ID, GOAL_ID, STATE, MEASURED").alias(GoalCountRow.class, "it").alias(PairRow.class, "pair")
                .join(PairRow.class, "it.PROJECT_ID = pair.PROJECT_ID").where("pair.PROGRAMME_ID = ?", programmeId).order("it.ID");
        Collection<GoalCount> latest = found(query).stream().collect(Collectors.toMap(GoalCount::goalId, goal -> goal, (first, second) -> second)).values();
        return List.copyOf(latest);
    }

    @Override
    public void projectIsGone(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(GoalCountRow.class, "PROJECT_ID = ?", projectId));
    }

    @Override
    public void issueIsGone(long issueId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(GoalCountRow.class, "GOAL_ID = ?", issueId));
    }

    private void keep(GoalCount goal) {
        rows.create(GoalCountRow.class, Map.of("PROJECT_ID", goal.projectId(), "GOAL_ID", goal.goalId(), "STATE", goal.state().name(), "MEASURED", goal.measured()));
    }

    private List<GoalCount> found(Query query) {
        return Arrays.stream(rows.find(GoalCountRow.class, query))
                .map(row -> new GoalCount(row.getProjectId(), row.getGoalId(), GoalState.valueOf(row.getState()), row.isMeasured())).toList();
    }
}
