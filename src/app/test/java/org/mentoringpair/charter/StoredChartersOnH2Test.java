package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsOnTables;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.stores.Stores;

public class StoredChartersOnH2Test extends ChartersContract {
    @Rule
    public final Stores stores = Stores.onH2(CharterRow.class, CharterSignatureRow.class, CharterVersionRow.class, PairRow.class);

    @Override
    Charters charters() {
        return new StoredCharters(stores.activeObjects());
    }

    @Override
    Pairs pairs() {
        return PairsOnTables.in(stores.activeObjects());
    }

    @Test
    public void reading_takes_one_statement_each() {
        charters().add(new Charter(0, 1, 20_001, 10_001, everything()));

        assertThat(stores.statementsOf(() -> charters().ofPair(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> charters().signatures(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> charters().versions(1))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> charters().signedBefore(Instant.now(), Set.of(Stage.RAPPORT), new Viewer("amara", Set.of(7L))))).isEqualTo(1);
    }
}
