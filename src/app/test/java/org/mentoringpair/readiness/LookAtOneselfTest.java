package org.mentoringpair.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.junit.Test;

public class LookAtOneselfTest {
    @Test
    public void what_is_found_most_seldom_is_proposed_first_and_three_things_at_most() {
        Map<Habit, HowOften> answers = all(HowOften.SOMETIMES);
        answers.put(Habit.LISTENING, HowOften.MOSTLY);
        answers.put(Habit.LETTING_GO, HowOften.SELDOM);

        LookAtOneself look = new LookAtOneself(Part.MENTOR, answers);

        assertThat(look.isWhole()).isTrue();
        assertThat(look.comesEasily()).containsExactly(Habit.LISTENING);
        assertThat(look.toTry()).containsExactly(Habit.LETTING_GO, Habit.ASKING_FIRST, Habit.CLEAR_FEEDBACK);
    }

    @Test
    public void an_answer_that_is_missing_or_of_the_other_part_does_not_count() {
        Map<Habit, HowOften> answers = all(HowOften.MOSTLY);
        answers.remove(Habit.LISTENING);
        answers.put(Habit.TRYING_OUT, HowOften.SELDOM);

        LookAtOneself look = new LookAtOneself(Part.MENTOR, answers);

        assertThat(look.isWhole()).isFalse();
        assertThat(look.toTry()).isEmpty();
    }

    private static Map<Habit, HowOften> all(HowOften often) {
        Map<Habit, HowOften> answers = new EnumMap<>(Habit.class);
        Part.MENTOR.habits().forEach(habit -> answers.put(habit, often));
        return answers;
    }
}
