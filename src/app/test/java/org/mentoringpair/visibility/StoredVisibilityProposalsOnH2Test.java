package org.mentoringpair.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public class StoredVisibilityProposalsOnH2Test extends VisibilityProposalsContract {
    @Rule
    public final Stores stores = Stores.onH2(VisibilityProposalRow.class);

    @Override
    VisibilityProposals proposals() {
        return new StoredVisibilityProposals(stores.activeObjects());
    }

    @Test
    public void asking_takes_one_statement() {
        proposals().keep(proposal(1));

        assertThat(stores.statementsOf(() -> proposals().of(1))).isEqualTo(1);
    }
}
