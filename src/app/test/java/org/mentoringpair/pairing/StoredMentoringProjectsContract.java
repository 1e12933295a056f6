package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

/** What they promise besides where they are read from a database and remembered. */
public abstract class StoredMentoringProjectsContract extends MentoringProjectsContract {
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
    protected MentoringProjects projects() {
        return projects;
    }

    @Override
    protected Pairs pairs() {
        return pairs;
    }

    @Test
    public void asking_whether_a_project_is_a_mentoring_project_costs_nothing_once_it_is_known() {
        add(10001);
        projects.contains(10001);

        assertThat(stores.statementsOf(() -> projects.contains(10001))).isZero();
        assertThat(stores.statementsOf(() -> projects.contains(10002))).isZero();
        assertThat(stores.statementsOf(() -> projects.pair(10001))).isZero();
    }
}
