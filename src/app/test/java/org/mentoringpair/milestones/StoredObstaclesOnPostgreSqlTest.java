package org.mentoringpair.milestones;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredObstaclesOnPostgreSqlTest extends ObstaclesContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(ObstacleRow.class);

    private final Obstacles obstacles = new StoredObstacles(stores.activeObjects());

    @Override
    protected Obstacles obstacles() {
        return obstacles;
    }
}
