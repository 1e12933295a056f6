package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.Test;

/** What everything that knows the mentoring projects promises. */
public abstract class MentoringProjectsContract {
    protected abstract MentoringProjects projects();

    /** The pairs whose projects they are. */
    protected abstract Pairs pairs();

    @Test
    public void a_project_is_a_mentoring_project_from_the_moment_its_pair_is_kept_until_it_is_forgotten() {
        assertThat(projects().contains(10001)).isFalse();

        Pair pair = add(10001);
        assertThat(projects().contains(10001)).isTrue();
        assertThat(projects().pair(10001)).contains(pair);

        pairs().forgetProject(10001);
        assertThat(projects().contains(10001)).isFalse();
        assertThat(projects().pair(10001)).isEmpty();
    }

    @Test
    public void a_changed_stage_is_seen_although_the_pair_was_known_before() {
        Pair pair = add(10001);
        projects().pair(10001);

        pairs().stageMoved(new StageMove(pair.id(), Stage.RAPPORT, Stage.DIRECTION, pair.menteeKey(), Instant.EPOCH, ""), null);

        assertThat(projects().pair(10001)).contains(pair.inStage(Stage.DIRECTION));
    }

    @Test
    public void who_may_read_along_is_known_anew_although_the_pair_was_known_before() {
        Pair pair = add(10001);
        projects().pair(10001);

        pairs().visibilityMoved(pair.id(), Visibility.PAIR_AND_PROGRAMME_MANAGER);

        assertThat(projects().pair(10001)).contains(pair.seenBy(Visibility.PAIR_AND_PROGRAMME_MANAGER));
    }

    @Test
    public void each_project_has_its_own_pair() {
        add(10001);
        Pair other = add(10002);

        assertThat(projects().pair(10002)).contains(other);
        assertThat(projects().contains(10003)).isFalse();
    }

    protected Pair add(long projectId) {
        return pairs().add(new Pair(0, projectId, projectId + 100, "amara", "brian.o'sullivan", 7, Stage.RAPPORT,
                Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6));
    }
}
