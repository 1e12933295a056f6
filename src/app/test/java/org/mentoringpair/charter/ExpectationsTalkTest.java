package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class ExpectationsTalkTest {
    private final Table table = new Table();
    private final ExpectationsTalk talk = new ExpectationsTalk(new ExpectationsInMemory(), new LocalTurns());

    @Test
    public void answers_are_sealed_until_both_have_given_theirs() {
        give(table.misaki, "To speak up");
        assertThat(read(table.brian).theirs()).isNull();
        assertThat(read(table.brian).otherHasGiven()).isTrue();

        give(table.brian, "To listen");

        assertThat(read(table.brian).theirs().words(Question.AIMS)).isEqualTo("To speak up");
        assertThat(read(table.misaki).theirs().words(Question.AIMS)).isEqualTo("To listen");
    }

    @Test
    public void what_is_only_saved_for_later_opens_nothing_for_anybody() {
        give(table.misaki, "To speak up");
        write(table.brian, Map.of(Question.AIMS, "Half a thought"), false);

        assertThat(read(table.brian).theirs()).isNull();
        assertThat(read(table.misaki).theirs()).isNull();
        assertThat(read(table.misaki).otherHasGiven()).isFalse();
        assertThat(read(table.brian).mine().words(Question.AIMS)).isEqualTo("Half a thought");
    }

    @Test
    public void who_gives_answers_all_questions() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> write(table.misaki, Map.of(Question.AIMS, "Only this", Question.RHYTHM, " "), true));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("RHYTHM", "SUCCESS", "DISAGREEMENT");
        assertThat(read(table.misaki).mine()).isEqualTo(Answers.NONE);
    }

    @Test
    public void given_answers_can_be_changed_until_the_other_reads_them_but_not_taken_back() {
        give(table.misaki, "At first");
        give(table.misaki, "On second thought");
        assertThatThrownBy(() -> write(table.misaki, Map.of(), false)).isInstanceOf(Refusal.class);
        give(table.brian, "To listen");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> give(table.misaki, "Now that I have read his"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(read(table.brian).theirs().words(Question.AIMS)).isEqualTo("On second thought");
    }

    @Test
    public void another_window_overwrites_nothing_and_the_same_form_twice_does_no_harm() {
        String seen = Fingerprint.of(read(table.misaki).mine());
        talk.write(table.misaki, table.pair, seen, all("From the left"), false);
        talk.write(table.misaki, table.pair, seen, all("From the left"), false);

        assertThatThrownBy(() -> talk.write(table.misaki, table.pair, seen, all("From the right"), false)).isInstanceOf(PartChangedMeanwhile.class);
    }

    @Test
    public void nobody_else_reads_or_answers() {
        assertThatThrownBy(() -> read(table.grace)).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> talk.write(table.ivo, table.pair, "", all("Me too"), true)).isInstanceOf(CharterMissing.class);
    }

    private ExpectationsTalk.Opened read(Person reader) {
        return talk.read(reader, table.pair);
    }

    private void give(Person person, String words) {
        write(person, all(words), true);
    }

    private void write(Person person, Map<Question, String> words, boolean give) {
        talk.write(person, table.pair, Fingerprint.of(read(person).mine()), words, give);
    }

    private static Map<Question, String> all(String words) {
        Map<Question, String> all = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            all.put(question, words);
        }
        return all;
    }
}
