package org.mentoringpair.actionplan;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The limit as Active Objects keep it. Should two nodes have written the first row at once, the older one counts. */
final class StoredGoalLimit implements GoalLimit {
    private final ActiveObjects rows;

    StoredGoalLimit(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public int most() {
        return row().map(GoalLimitRow::getMostGoals).orElse(USUAL);
    }

    @Override
    public void change(int most) {
        rows.executeInTransaction(() -> {
            Optional<GoalLimitRow> row = row();
            if (row.isEmpty()) {
                return rows.create(GoalLimitRow.class, Map.of("MOST_GOALS", most));
            }
            row.get().setMostGoals(most);
            row.get().save();
            return row.get();
        });
    }

    private Optional<GoalLimitRow> row() {
        return Arrays.stream(rows.find(GoalLimitRow.class, Query.select().order("ID").limit(1))).findFirst();
    }
}
