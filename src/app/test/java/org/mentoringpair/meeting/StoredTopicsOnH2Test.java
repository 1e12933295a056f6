package org.mentoringpair.meeting;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredTopicsOnH2Test extends TopicsContract {
    @Rule
    public final Stores stores = Stores.onH2(TopicRow.class);

    @Override
    Topics topics() {
        return new StoredTopics(stores.activeObjects());
    }
}
