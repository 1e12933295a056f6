package org.mentoringpair.milestones;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of {@link StoredObstacles}, under the same contract. */
final class ObstaclesInMemory implements Obstacles {
    private final Map<Long, Obstacle> all = new LinkedHashMap<>();
    private final Map<Long, Long> projects = new LinkedHashMap<>();

    @Override
    public Optional<Obstacle> of(long milestoneId) {
        return Optional.ofNullable(all.get(milestoneId));
    }

    @Override
    public List<Obstacle> ofPair(long pairId) {
        return all.values().stream().filter(obstacle -> obstacle.pairId() == pairId).toList();
    }

    @Override
    public void keep(Obstacle obstacle, long projectId) {
        all.put(obstacle.milestoneId(), obstacle);
        projects.put(obstacle.milestoneId(), projectId);
    }

    @Override
    public void remove(long milestoneId) {
        all.remove(milestoneId);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.keySet().removeIf(milestone -> projects.get(milestone) == projectId);
    }
}
