package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.Stores;

public abstract class StoredProjectsToPrepareContract extends ProjectsToPrepareContract {
    @Rule
    public final Stores stores = stores();

    private final StoredProjectsToPrepare projects = new StoredProjectsToPrepare(stores.activeObjects(), new LocalCaches());

    protected abstract Stores stores();

    @Override
    protected ProjectsToPrepare projects() {
        return projects;
    }

    @Override
    protected PreparedProjects prepared() {
        return projects;
    }

    @Test
    public void asking_again_costs_no_statement() {
        projects.keep(new PreparedProject(10100, ItemState.CREATED));
        projects.contains(10100);

        assertThat(stores.statementsOf(() -> projects.contains(10100))).isZero();
        assertThat(stores.statementsOf(() -> projects.contains(99))).isZero();
    }
}
