package org.mentoringpair.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
    public void characters_that_cannot_be_stored_are_named_as_such_however_short_the_name() {
        rosaAsks();

        for (String wrong : List.of("En\nsure", "En\tsure", "En\u0007sure", "En\ud83d", "En\u0000sure")) {
            assertThatThrownBy(() -> setting.name(List.of("Follow", "Assist", "Apply", "Enable", wrong))).isInstanceOfSatisfying(Refusal.class,
                    refusal -> assertThat(refusal.each()).extracting(Refusal::field, Refusal::messageKey).containsExactly(tuple("level5", "mentoring.skills.characters")));
        }
        assertThat(setting.name(List.of("Follow", "Assist", "Apply", "Enable", "En\ud83d\udc4dsure")).names()).endsWith("En\ud83d\udc4dsure");
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
