package org.mentoringpair.fitcheck;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredFitAnswersOnH2Test extends FitAnswersContract {
    @Rule
    public final Stores stores = Stores.onH2(FitAnswerRow.class);

    @Override
    protected FitAnswers answers() {
        return new StoredFitAnswers(stores.activeObjects());
    }
}
