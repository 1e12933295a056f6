package org.mentoringpair.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

/** Beyond the contract: what a page costs. */
public abstract class StoredConcernsContract extends ConcernsContract {
    @Rule
    public final Stores stores = stores();

    private final Concerns concerns = new StoredConcerns(stores.activeObjects());

    protected abstract Stores stores();

    @Override
    protected Concerns concerns() {
        return concerns;
    }

    @Test
    public void a_question_takes_one_statement() {
        assertThat(stores.statementsOf(() -> concerns.ofPair(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> concerns.addressedToManagers(List.of(7L, 8L)))).isEqualTo(1);
    }
}
