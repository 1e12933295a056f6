package org.mentoringpair.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** What every memory of filters promises. */
public abstract class MadeFiltersContract {
    abstract MadeFilters filters();

    @Test
    public void each_manager_has_their_own_in_each_programme_and_the_latest_of_a_kind_counts() {
        filters().keep("tamsin", 7, ManagerFilter.STALLED, 10_001);
        filters().keep("tamsin", 7, ManagerFilter.OVERDUE, 10_002);
        filters().keep("tamsin", 8, ManagerFilter.STALLED, 10_003);
        filters().keep("育美", 7, ManagerFilter.STALLED, 10_004);

        filters().keep("tamsin", 7, ManagerFilter.STALLED, 10_005);

        assertThat(filters().of("tamsin", 7)).isEqualTo(Map.of(ManagerFilter.STALLED, 10_005L, ManagerFilter.OVERDUE, 10_002L));
        assertThat(filters().of("tamsin", 8)).isEqualTo(Map.of(ManagerFilter.STALLED, 10_003L));
        assertThat(filters().of("育美", 7)).isEqualTo(Map.of(ManagerFilter.STALLED, 10_004L));
        assertThat(filters().of("noor", 7)).isEmpty();
    }
}
