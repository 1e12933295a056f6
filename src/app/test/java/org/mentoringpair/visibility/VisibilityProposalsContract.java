package org.mentoringpair.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.Test;
import org.mentoringpair.pairing.Visibility;

/** What every collection of proposals promises. */
public abstract class VisibilityProposalsContract {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00.123Z");

    abstract VisibilityProposals proposals();

    @Test
    public void a_proposal_is_given_back_as_it_was_kept() {
        VisibilityProposal proposal = proposal(1);

        proposals().keep(proposal);

        assertThat(proposals().of(1)).contains(proposal);
        assertThat(proposals().of(2)).isEmpty();
        assertThat(proposals().underWay()).isEmpty();
    }

    @Test
    public void what_both_agreed_on_takes_the_place_of_the_proposal_and_is_under_way() {
        proposals().keep(proposal(1));
        proposals().keep(proposal(2));

        proposals().keep(proposal(1).acceptedBy("JIRAUSER10204"));

        assertThat(proposals().of(1)).contains(proposal(1).acceptedBy("JIRAUSER10204"));
        assertThat(proposals().underWay()).containsExactly(proposal(1).acceptedBy("JIRAUSER10204"));
    }

    @Test
    public void what_is_forgotten_is_gone_for_this_pair_alone() {
        proposals().keep(proposal(1));
        proposals().keep(proposal(2));
        proposals().keep(proposal(3));

        proposals().forget(1);
        proposals().projectIsGone(10_002);

        assertThat(proposals().of(1)).isEmpty();
        assertThat(proposals().of(2)).isEmpty();
        assertThat(proposals().of(3)).isPresent();
    }

    static VisibilityProposal proposal(long pairId) {
        return new VisibilityProposal(pairId, 10_000 + pairId, Visibility.PAIR_AND_PROGRAMME_MANAGER, "brian.o'sullivan", MONDAY, null);
    }
}
