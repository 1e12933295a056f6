package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.Test;
import org.mentoringpair.figures.FigureSource.Aimed;
import org.mentoringpair.figures.FigureSource.Held;
import org.mentoringpair.figures.FigureSource.Rated;
import org.mentoringpair.figures.FigureSource.Turn;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.Stage;

/** What every source of figures promises. */
public abstract class FigureSourceContract {
    static final long RETURNERS = 7;
    static final long LEADERS = 8;
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-05");
    private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");

    abstract FigureSource source();

    /** @return its key */
    abstract long pair(long programmeId, long projectId);

    abstract void judged(long pairId, HealthState now, HealthState shown);

    abstract void met(long pairId, LocalDate day, int minutes);

    abstract void moved(long pairId, Stage to, Instant at);

    /** @return its key */
    abstract long skill(long pairId, String ownerKey);

    abstract void rated(long pairId, long skillId, int level, int scaleVersion, Instant at);

    abstract void aimed(long projectId, long goalId, String aim);

    @Test
    public void health_is_what_was_told_of_the_pairs_of_this_programme_alone() {
        long amara = pair(RETURNERS, 10_001);
        judged(amara, HealthState.STALLED, HealthState.ON_TRACK);
        judged(pair(LEADERS, 10_002), HealthState.CLOSED, HealthState.CLOSED);

        assertThat(source().health(RETURNERS)).containsOnlyKeys(amara).containsValue(HealthState.ON_TRACK);
    }

    @Test
    public void check_ins_are_those_of_the_days_asked_for_the_first_and_the_last_among_them() {
        long amara = pair(RETURNERS, 10_001);
        met(amara, MONDAY.minusDays(1), 30);
        met(amara, MONDAY, 45);
        met(amara, MONDAY.plusDays(6), 60);
        met(amara, MONDAY.plusDays(7), 60);
        met(pair(LEADERS, 10_002), MONDAY, 50);

        assertThat(source().held(RETURNERS, MONDAY, MONDAY.plusDays(6)))
                .containsExactlyInAnyOrder(new Held(amara, MONDAY, 45), new Held(amara, MONDAY.plusDays(6), 60));
    }

    @Test
    public void turns_come_in_the_order_in_which_they_happened() {
        long amara = pair(RETURNERS, 10_001);
        moved(amara, Stage.CLOSED, NOON.plusSeconds(9));
        moved(amara, Stage.PAUSED, NOON);
        moved(pair(LEADERS, 10_002), Stage.PAUSED, NOON);
        moved(amara, Stage.PROGRESS, NOON.plusSeconds(5));

        assertThat(source().turns(RETURNERS)).containsExactly(new Turn(amara, NOON, false, false), new Turn(amara, NOON.plusSeconds(5), true, false),
                new Turn(amara, NOON.plusSeconds(9), false, true));
    }

    @Test
    public void levels_come_with_whose_they_are_as_far_as_they_were_said_before_a_moment() {
        long amara = pair(RETURNERS, 10_001);
        long leaders = pair(LEADERS, 10_002);
        long negotiating = skill(amara, "amara");
        long other = skill(leaders, "kenji");
        rated(amara, negotiating, 2, 0, NOON);
        rated(amara, negotiating, 4, 1, NOON.plusSeconds(1));
        rated(leaders, other, 5, 0, NOON);

        assertThat(source().rated(RETURNERS, NOON.plusSeconds(1))).containsExactly(new Rated(negotiating, "amara", 2, 0, NOON));
        assertThat(source().rated(RETURNERS, NOON.plusSeconds(2))).hasSize(2).endsWith(new Rated(negotiating, "amara", 4, 1, NOON.plusSeconds(1)));
    }

    @Test
    public void aims_are_a_line_for_each_goal_of_the_programme() {
        pair(RETURNERS, 10_001);
        pair(LEADERS, 10_002);
        aimed(10_001, 501, "Be kind");
        aimed(10_001, 502, "Be kind");
        aimed(10_002, 601, "育てる <b>");

        assertThat(source().aims(RETURNERS)).containsExactly(new Aimed(10_001, 501, "Be kind"), new Aimed(10_001, 502, "Be kind"));
    }
}
