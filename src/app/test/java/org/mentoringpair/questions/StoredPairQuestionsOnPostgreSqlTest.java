package org.mentoringpair.questions;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPairQuestionsOnPostgreSqlTest extends PairQuestionsContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(PairQuestionRow.class);

    @Override
    PairQuestions questions() {
        return new StoredPairQuestions(stores.activeObjects());
    }
}
