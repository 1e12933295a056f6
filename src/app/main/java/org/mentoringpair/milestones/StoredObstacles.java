package org.mentoringpair.milestones;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Obstacles in Active Objects. */
final class StoredObstacles implements Obstacles {
    private final ActiveObjects activeObjects;

    StoredObstacles(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Obstacle> of(long milestoneId) {
        return read("MILESTONE_ID = ?", milestoneId).stream().findFirst();
    }

    @Override
    public List<Obstacle> ofPair(long pairId) {
        return read("PAIR_ID = ?", pairId);
    }

    @Override
    public void keep(Obstacle obstacle, long projectId) {
        activeObjects.executeInTransaction(() -> {
            activeObjects.deleteWithSQL(ObstacleRow.class, "MILESTONE_ID = ?", obstacle.milestoneId());
            return activeObjects.create(ObstacleRow.class, Map.of("MILESTONE_ID", obstacle.milestoneId(), "PAIR_ID", obstacle.pairId(), "PROJECT_ID", projectId,
                    "HELP", obstacle.help(), "AUTHOR_KEY", obstacle.authorKey(), "SINCE", obstacle.since().toEpochMilli(), "EDITION", obstacle.edition()));
        });
    }

    @Override
    public void remove(long milestoneId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ObstacleRow.class, "MILESTONE_ID = ?", milestoneId));
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ObstacleRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<Obstacle> read(String where, long id) {
        return Arrays.stream(activeObjects.find(ObstacleRow.class, Query.select().where(where, id).order("ID"))).map(row -> new Obstacle(row.getMilestoneId(), row.getPairId(),
                row.getHelp(), row.getAuthorKey(), Instant.ofEpochMilli(row.getSince()), row.getEdition())).toList();
    }
}
