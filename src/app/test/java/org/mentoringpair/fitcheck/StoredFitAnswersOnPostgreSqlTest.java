package org.mentoringpair.fitcheck;

import org.junit.Rule;
import org.mentoringpair.stores.Stores;

public class StoredFitAnswersOnPostgreSqlTest extends FitAnswersContract {
    @Rule
    public final Stores stores = Stores.onPostgreSql(FitAnswerRow.class);

    @Override
    protected FitAnswers answers() {
        return new StoredFitAnswers(stores.activeObjects());
    }
}
