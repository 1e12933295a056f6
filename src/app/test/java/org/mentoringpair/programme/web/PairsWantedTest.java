package org.mentoringpair.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.PairOrder;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.programme.PairWish;

public class PairsWantedTest {
    @Test
    public void an_address_says_which_pairs_are_wanted_and_asks_for_the_same_again() {
        PairsWanted wanted = new PairsWanted(Map.of("programme", "7", "stage", "winding-down", "health", "needs-check-in", "person", " o'hara&sons ",
                "overdue", "true", "order", "last-check-in", "startAt", "50")::get);

        assertThat(wanted.wish()).isEqualTo(new PairWish(7L, Stage.WINDING_DOWN, HealthState.NEEDS_CHECK_IN.urgency(), "o'hara&sons", true, PairOrder.LAST_CHECK_IN));
        assertThat(wanted.objections()).isEmpty();
        assertThat(wanted.query()).isEqualTo("programme=7&stage=winding-down&health=needs-check-in&person=o%27hara%26sons&overdue=true&order=last-check-in");
    }

    @Test
    public void an_address_that_says_nothing_wants_all_pairs_the_most_urgent_first() {
        PairsWanted wanted = new PairsWanted(name -> null);

        assertThat(wanted.wish()).isEqualTo(new PairWish(null, null, null, "", false, PairOrder.URGENCY));
        assertThat(wanted.query()).isEmpty();
    }

    @Test
    public void what_there_is_not_counts_as_left_out_and_is_objected_to() {
        PairsWanted wanted = new PairsWanted(Map.of("programme", "seven", "stage", "PROGRESS", "health", "ill", "order", "1; drop table")::get);

        assertThat(wanted.wish()).isEqualTo(new PairWish(null, null, null, "", false, PairOrder.URGENCY));
        assertThat(wanted.objections()).extracting(Refusal::field).containsExactly("health", "order", "programme", "stage");
    }

    @Test
    public void every_state_of_health_has_an_urgency_of_its_own_and_not_judged_is_too_early() {
        assertThat(Arrays.stream(HealthState.values()).map(HealthState::urgency)).doesNotHaveDuplicates();
        assertThat(HealthState.TOO_EARLY.urgency()).as("what the database has in rows nobody judged").isZero();
    }
}
