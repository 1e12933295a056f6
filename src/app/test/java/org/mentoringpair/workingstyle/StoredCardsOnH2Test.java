package org.mentoringpair.workingstyle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredCardsOnH2Test extends CardsContract {
    @Rule
    public final Stores stores = Stores.onH2(CardRow.class);

    @Override
    Cards cards() {
        return new StoredCards(stores.activeObjects());
    }

    @Test
    public void two_cards_take_one_statement() {
        cards().keep(MISAKI);

        assertThat(stores.statementsOf(() -> cards().of(MISAKI.userKey(), "kenji"))).isEqualTo(1);
    }
}
