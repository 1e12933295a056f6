package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public abstract class ProjectsToPrepareContract {
    protected abstract ProjectsToPrepare projects();

    /** The same projects as the pages ask for them. */
    protected abstract PreparedProjects prepared();

    @Test
    public void a_project_is_remembered_with_how_far_it_got() {
        projects().keep(new PreparedProject(10100, ItemState.CREATING));
        projects().keep(new PreparedProject(10101, ItemState.FAILED, "No such scheme"));

        projects().keep(new PreparedProject(10100, ItemState.CREATED));

        assertThat(projects().all()).containsExactlyInAnyOrder(new PreparedProject(10100, ItemState.CREATED), new PreparedProject(10101, ItemState.FAILED, "No such scheme"));
    }

    @Test
    public void a_forgotten_project_is_gone_and_no_other() {
        projects().keep(new PreparedProject(10100, ItemState.CREATED));
        projects().keep(new PreparedProject(10101, ItemState.CREATED));

        projects().forget(10100);

        assertThat(projects().all()).extracting(PreparedProject::projectId).containsExactly(10101L);
        assertThat(prepared().ids()).containsExactly(10101L);
    }

    @Test
    public void only_a_project_that_got_everything_counts_as_prepared() {
        projects().keep(new PreparedProject(10100, ItemState.CREATING));
        projects().keep(new PreparedProject(10101, ItemState.FAILED, "No such scheme"));
        assertThat(prepared().contains(10100)).isFalse();
        assertThat(prepared().ids()).isEmpty();

        projects().keep(new PreparedProject(10100, ItemState.CREATED));

        assertThat(prepared().contains(10100)).isTrue();
        assertThat(prepared().ids()).containsExactly(10100L);
    }
}
