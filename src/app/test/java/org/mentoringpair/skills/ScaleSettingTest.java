package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.people.PeopleInMemory;

public class ScaleSettingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Scales scales = new ScalesInMemory();
    private final ScaleSetting setting = new ScaleSetting(scales, people, new TurnsHere());

    @Test
    public void new_names_make_a_new_version_and_the_same_names_none() {
        rosaAsks();

        setting.name(List.of(" Follow ", "Assist", "Apply", "Enable", "Ensure"));
        setting.name(List.of("Follow", "Assist", "Apply", "Enable", "Ensure"));

        assertThat(scales.current()).isEqualTo(new Scale(1, List.of("Follow", "Assist", "Apply", "Enable", "Ensure")));
    }

    @Test
    public void a_level_without_a_name_a_long_one_and_a_double_are_refused_at_their_fields() {
        rosaAsks();

        assertThatThrownBy(() -> setting.name(List.of("", "x".repeat(41), "Apply", "apply", "En\nsure"))).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("level1", "level2", "level4", "level5"));
        assertThatThrownBy(() -> setting.name(List.of("One"))).isInstanceOf(Refusal.class);
        assertThat(scales.current()).isEqualTo(Scale.OF_THE_APP);
    }

    @Test
    public void nobody_but_an_administrator_names_the_levels() {
        people.asks(people.joined("tamsin", "Tamsin Achterberg"));

        assertThatThrownBy(() -> setting.name(List.of("A", "B", "C", "D", "E")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }

    private void rosaAsks() {
        people.administrates(people.joined("rosa", "Rosa Lindqvist"));
        people.asks(people.withUsername("rosa").orElseThrow());
    }
}
