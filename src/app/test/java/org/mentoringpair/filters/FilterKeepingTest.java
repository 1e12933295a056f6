package org.mentoringpair.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

/** Tamsin and 育美 run Engineering, and nobody runs Leadership. */
public class FilterKeepingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person tamsin = people.joined("tamsin", "Tamsin O'Hara");
    private final Person ikumi = people.joined("ikumi", "育美");
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme engineering = programmes.add(programme("Engineering", Set.of(tamsin.key(), ikumi.key())));
    private final Programme leadership = programmes.add(programme("Leadership", Set.of()));
    private final FilterKeeping keeping = new FilterKeeping(new MadeFiltersInMemory(), programmes);

    @Test
    public void each_of_those_who_run_a_programme_has_their_own_filters() {
        keeping.keep(tamsin, keeping.programme(tamsin, engineering.id()), ManagerFilter.STALLED, 10_001);

        assertThat(keeping.programmes(tamsin)).containsExactly(engineering);
        assertThat(keeping.made(tamsin, engineering)).isEqualTo(Map.of(ManagerFilter.STALLED, 10_001L));
        assertThat(keeping.made(ikumi, engineering)).isEmpty();
    }

    @Test
    public void a_programme_somebody_does_not_run_and_one_that_is_not_there_look_the_same() {
        assertThatThrownBy(() -> keeping.programme(tamsin, leadership.id())).isInstanceOf(FiltersMissing.class);
        assertThatThrownBy(() -> keeping.programme(tamsin, 999)).isInstanceOf(FiltersMissing.class);
    }

    @Test
    public void what_is_searched_holds_when_the_programme_is_called_something_else() {
        assertThat(ManagerFilter.STALLED.jql(12)).isEqualTo("issue in stalledPairs() AND project in mentoringPairs(\"programme-12\")");
    }

    private static Programme programme(String name, Set<String> managers) {
        return new Programme(0, 10_000, name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_AND_PROGRAMME_MANAGER, managers);
    }
}
