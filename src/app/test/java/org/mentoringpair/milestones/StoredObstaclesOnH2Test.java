package org.mentoringpair.milestones;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredObstaclesOnH2Test extends ObstaclesContract {
    @Rule
    public final Stores stores = Stores.onH2(ObstacleRow.class);

    private final Obstacles obstacles = new StoredObstacles(stores.activeObjects());

    @Override
    protected Obstacles obstacles() {
        return obstacles;
    }
}
