package org.mentoringpair.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

/** Beyond the contract: what a page costs. */
public abstract class StoredColleagueRequestsContract extends ColleagueRequestsContract {
    @Rule
    public final Stores stores = stores();

    private final ColleagueRequests requests = new StoredColleagueRequests(stores.activeObjects());

    protected abstract Stores stores();

    @Override
    protected ColleagueRequests requests() {
        return requests;
    }

    @Test
    public void a_page_takes_one_statement_however_many_were_asked() {
        IntStream.range(0, 10).forEach(number -> add(PAIR));

        assertThat(stores.statementsOf(() -> requests.ofPair(PAIR.id(), 100))).isEqualTo(1);
    }
}
