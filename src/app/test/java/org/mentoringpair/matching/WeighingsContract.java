package org.mentoringpair.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

/** What every collection of weighings does. */
public abstract class WeighingsContract {
    protected abstract Weighings weighings();

    @Test
    public void until_somebody_says_something_what_is_usual_counts() {
        assertThat(weighings().of(3)).isEqualTo(new Weighing(3, Map.of(), 0));
        assertThat(weighings().of(3).of(Criterion.DEPARTMENT)).isEqualTo(new Aspect(Weight.SOME, Mode.DIFFERENT));
    }

    @Test
    public void each_programme_keeps_what_was_said_last() {
        Weighing other = new Weighing(4, Map.of(Criterion.LANGUAGE, new Aspect(Weight.NONE, Mode.DIFFERENT)), 1);
        weighings().keep(new Weighing(3, Map.of(Criterion.SKILL, new Aspect(Weight.NONE, Mode.SIMILAR)), 1));
        weighings().keep(other);
        Weighing last = new Weighing(3, Map.of(Criterion.SKILL, new Aspect(Weight.MUST, Mode.SIMILAR), Criterion.TIME_ZONE, new Aspect(Weight.MUCH, Mode.DIFFERENT)), 2);

        weighings().keep(last);

        assertThat(weighings().of(3)).isEqualTo(last);
        assertThat(weighings().of(4)).isEqualTo(other);
    }
}
