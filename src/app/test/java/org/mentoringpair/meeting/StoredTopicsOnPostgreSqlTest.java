package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredTopicsOnPostgreSqlTest extends TopicsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(TopicRow.class);

    @Override
    Topics topics() {
        return new StoredTopics(stores.activeObjects());
    }
}
