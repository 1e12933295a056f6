package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;

public class MeasureTest {
    @Test
    public void the_way_may_go_up_or_down_and_somebody_may_go_beyond_either_end() {
        assertThat(measure("2", "4", "10").percent()).isEqualTo(25);
        assertThat(measure("40", "25", "10").percent()).isEqualTo(50);
        assertThat(measure("2", "12", "10").percent()).isEqualTo(125);
        assertThat(measure("2", "0", "10").percent()).isEqualTo(-25);
    }

    @Test
    public void there_is_a_way_only_between_two_numbers() {
        assertThat(measure("2", null, "10").isDrawable()).isTrue();
        assertThat(measure(null, "2", "10").isDrawable()).isFalse();
        assertThat(measure("10", "2", "10.0").isDrawable()).isFalse();
    }

    private static Measure measure(String baseline, String now, String target) {
        return new Measure(number(baseline), number(now), number(target), "talks");
    }

    private static BigDecimal number(String typed) {
        return typed == null ? null : new BigDecimal(typed);
    }
}
