package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Map;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;

public class FarewellTalkTest {
    private static final FarewellWords WORDS = new FarewellWords(Map.of(10_507L, 4), "I ask first", "A friend", 5);
    private final FarewellTalk talk = new FarewellTalk(new FarewellsInMemory(), new TurnsHere());

    @Test
    public void what_one_said_is_sealed_until_both_have_spoken() {
        talk.say(AMINA, PAIR, 0, WORDS);
        assertThat(talk.read(SIOBHAN, PAIR).theirs()).isNull();
        assertThat(talk.read(SIOBHAN, PAIR).otherSpoken()).isTrue();
        assertThat(talk.read(SIOBHAN, PAIR).of(AMINA.key())).isEmpty();

        talk.say(SIOBHAN, PAIR, 0, new FarewellWords(Map.of(), "", "Patience", null));

        assertThat(talk.read(SIOBHAN, PAIR).theirs().words()).isEqualTo(WORDS);
        assertThat(talk.read(AMINA, PAIR).of(SIOBHAN.key())).map(farewell -> farewell.words().gained()).contains("Patience");
    }

    @Test
    public void the_same_said_twice_is_kept_once_and_a_stale_one_shows_what_is_kept() {
        talk.say(AMINA, PAIR, 0, WORDS);
        assertThat(talk.say(AMINA, PAIR, 0, WORDS).version()).isEqualTo(1);
        assertThat(talk.say(AMINA, PAIR, 1, new FarewellWords(Map.of(), "From the left", "", null)).version()).isEqualTo(2);

        assertThatThrownBy(() -> talk.say(AMINA, PAIR, 1, new FarewellWords(Map.of(), "From the right", "", null)))
                .isInstanceOfSatisfying(FarewellChangedMeanwhile.class, refusal -> assertThat(refusal.now().words().changed()).isEqualTo("From the left"));
    }

    @Test
    public void what_is_wrong_is_refused_each_at_its_field() {
        assertThatThrownBy(() -> talk.say(AMINA, PAIR, 0, new FarewellWords(Map.of(), " ", null, null))).hasMessage("mentoring.closing.wrong.nothing-said");
        assertThatThrownBy(() -> talk.say(AMINA, PAIR, 0, new FarewellWords(Map.of(7L, 6), "a\0b", "x".repeat(5001), 0)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("goal-7", "changed", "gained", "ending"));
    }

    @Test
    public void for_everybody_else_there_is_nothing() {
        assertThatThrownBy(() -> talk.read(IVO, PAIR)).isInstanceOf(ClosingMissing.class);
        assertThatThrownBy(() -> talk.say(IVO, PAIR, 0, WORDS)).isInstanceOf(ClosingMissing.class);
    }
}
