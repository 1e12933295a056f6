package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

/** What the stored pairs promise besides, on each database. */
public abstract class StoredPairsContract extends PairsContract {
    @Rule
    public final Stores stores = stores();
    private Pairs pairs;

    protected abstract Stores stores();

    @Before
    public void opened() {
        pairs = new StoredPairs(stores.activeObjects(), new StoredMentoringProjects(stores.activeObjects(), new LocalCaches()));
    }

    @Override
    protected Pairs pairs() {
        return pairs;
    }

    @Test
    public void every_question_takes_one_statement_however_many_pairs_there_are() {
        for (int project = 1; project <= 30; project++) {
            add(project, AMARA, MEI, project % 3);
        }

        assertThat(stores.statementsOf(() -> pairs.all())).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.withIds(List.of(3L, 4L, 5L)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.of(AMARA))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.ofProject(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.lastCheckIn(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.keptAfter(7, 20))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.ofProgrammes(List.of(1L, 2L)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.knownTo(new Viewer(MEI, Set.of(1L, 2L)), 10, 10))).isEqualTo(1);
        for (PairOrder order : PairOrder.values()) {
            PairsAsked asked = new PairsAsked(Set.of(1L, 2L), Stage.RAPPORT, 0, MEI, LocalDate.of(2030, 1, 1), order);
            assertThat(stores.statementsOf(() -> pairs.some(asked, 10, 10))).as(order.name()).isLessThanOrEqualTo(3);
            assertThat(stores.statementsOf(() -> pairs.count(asked))).isEqualTo(1);
        }
        assertThat(stores.statementsOf(() -> pairs.kept(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.seenBy(new Viewer(MEI, Set.of(1L, 2L)), PairFilter.ANY))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.asUrgentAs(Set.of(0, 2), new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.urgencies(List.of(3L, 4L, 5L)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.issuesDueWithin(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.issuesDueBefore(LocalDate.of(2027, 1, 1), new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
    }
}
