package org.mentoringpair.questions;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredPairQuestionsOnH2Test extends PairQuestionsContract {
    @Rule
    public final Stores stores = Stores.onH2(PairQuestionRow.class);

    @Override
    PairQuestions questions() {
        return new StoredPairQuestions(stores.activeObjects());
    }
}
