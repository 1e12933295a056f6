package org.mentoringpair.actionplan;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** The order of goals as Active Objects keep it. */
final class StoredGoalRanks implements GoalRanks {
    private final ActiveObjects rows;

    StoredGoalRanks(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public GoalOrder order(long pairId) {
        Query inOrder = Query.select().where("PAIR_ID = ?", pairId).order("PLACE, ID");
        return new GoalOrder(Arrays.stream(rows.find(GoalRankRow.class, inOrder)).map(GoalRankRow::getGoalIssueId).toList());
    }

    @Override
    public void keep(Pair pair, List<Long> goalIds) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(GoalRankRow.class, "PAIR_ID = ?", pair.id());
            for (int place = 0; place < goalIds.size(); place++) {
                rows.create(GoalRankRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(),
                        "GOAL_ISSUE_ID", goalIds.get(place), "PLACE", place));
            }
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(GoalRankRow.class, "PROJECT_ID = ?", projectId));
    }
}
