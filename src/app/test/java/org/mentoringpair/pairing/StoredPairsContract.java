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
    private MentoringProjects projects;
    private Pairs pairs;

    protected abstract Stores stores();

    @Before
    public void opened() {
        projects = new StoredMentoringProjects(stores.activeObjects(), new LocalCaches());
        pairs = new StoredPairs(stores.activeObjects(), projects);
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
        assertThat(stores.statementsOf(() -> pairs.of(AMARA))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.ofProject(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.lastCheckIn(7))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.ofProgrammes(List.of(1L, 2L)))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.seenBy(new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.projectsSeenBy(new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
        assertThat(stores.statementsOf(() -> pairs.issuesDueBefore(LocalDate.of(2027, 1, 1), new Viewer(MEI, Set.of(1L, 2L))))).isEqualTo(1);
    }

    @Test
    public void asking_whether_a_project_is_a_mentoring_project_costs_nothing_once_it_is_known() {
        add(10001, AMARA, BRIAN, 7);
        projects.contains(10001);

        assertThat(stores.statementsOf(() -> projects.contains(10001))).isZero();
        assertThat(stores.statementsOf(() -> projects.contains(10002))).isZero();
        assertThat(stores.statementsOf(() -> projects.pair(10001))).isZero();
    }

    @Test
    public void a_changed_stage_is_seen_where_pairs_are_remembered() {
        Pair pair = add(10001, AMARA, BRIAN, 7);
        projects.pair(10001);

        pairs.stageMoved(pair.id(), Stage.DIRECTION, null);

        assertThat(projects.pair(10001)).contains(pair.inStage(Stage.DIRECTION));
    }

    @Test
    public void a_project_is_a_mentoring_project_from_the_moment_its_pair_is_kept_until_it_is_forgotten() {
        assertThat(projects.contains(10001)).isFalse();

        add(10001, AMARA, BRIAN, 7);
        assertThat(projects.contains(10001)).isTrue();
        assertThat(projects.pair(10001)).isEqualTo(pairs.ofProject(10001));

        pairs.forgetProject(10001);
        assertThat(projects.contains(10001)).isFalse();
    }
}
