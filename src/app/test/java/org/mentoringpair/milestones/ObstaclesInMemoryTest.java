package org.mentoringpair.milestones;

public class ObstaclesInMemoryTest extends ObstaclesContract {
    private final Obstacles obstacles = new ObstaclesInMemory();

    @Override
    protected Obstacles obstacles() {
        return obstacles;
    }
}
