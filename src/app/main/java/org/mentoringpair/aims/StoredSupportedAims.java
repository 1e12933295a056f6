package org.mentoringpair.aims;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The aims of goals as Active Objects keep them. */
final class StoredSupportedAims implements SupportedAims {
    private final ActiveObjects rows;

    StoredSupportedAims(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<SupportedAim> of(long goalId) {
        return Arrays.stream(rows.find(SupportedAimRow.class, Query.select().where("GOAL_ID = ?", goalId).order("ID DESC"))).findFirst()
                .map(row -> new SupportedAim(row.getProjectId(), row.getGoalId(), row.getAim()));
    }

    @Override
    public void keep(SupportedAim supported) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(SupportedAimRow.class, "GOAL_ID = ?", supported.goalId());
            return rows.create(SupportedAimRow.class, Map.of("PROJECT_ID", supported.projectId(), "GOAL_ID", supported.goalId(), "AIM", supported.aim()));
        });
    }

    @Override
    public void forgetGoal(long goalId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(SupportedAimRow.class, "GOAL_ID = ?", goalId));
    }

    @Override
    public void projectIsGone(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(SupportedAimRow.class, "PROJECT_ID = ?", projectId));
    }
}
