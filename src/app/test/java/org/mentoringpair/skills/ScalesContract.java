package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

/** What every memory of the scales promises. */
public abstract class ScalesContract {
    abstract Scales scales();

    @Test
    public void the_app_comes_with_a_scale() {
        assertThat(scales().all()).containsExactly(Scale.OF_THE_APP);
        assertThat(scales().current().isOfTheApp()).isTrue();
    }

    @Test
    public void every_naming_is_a_version_of_its_own_and_the_latest_holds() {
        Scale first = scales().add(List.of("Follow", "Assist", "Apply", "Enable", "Ensure"));
        Scale second = scales().add(List.of("一", "二", "三", "四", "五"));

        assertThat(first.version()).isEqualTo(1);
        assertThat(scales().current()).isEqualTo(second).isEqualTo(new Scale(2, List.of("一", "二", "三", "四", "五")));
        assertThat(scales().all()).containsExactly(Scale.OF_THE_APP, first, second);
    }
}
