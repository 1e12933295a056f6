package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.recognition.Nomination.Answer;

/** Amina proposes Siobhan, her mentor; Ivo runs their programme. */
public class NominatingTest {
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme programme = programmes.add(new Programme(0, 10_100, "Growing engineers", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(IVO.key())));
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(new Pair(0, 10_050, 10_500, SIOBHAN.key(), AMINA.key(), programme.id(), Stage.WINDING_DOWN, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, PAIR.startedOn(), 6));
    private final Nominating nominating = new Nominating(new NominationsInMemory(), pairs, programmes, new InUtc(), new TurnsHere());

    @Test
    public void both_can_hand_it_on_once_the_one_it_is_about_agrees() {
        Nomination written = written("");
        assertThat(nominating.read(SIOBHAN, pair).theirs()).contains(written);
        assertMissing(() -> nominating.agreed(AMINA, pair, AMINA.key()));
        assertMissing(() -> nominating.agreed(SIOBHAN, pair, AMINA.key()));

        nominating.answer(SIOBHAN, pair, written.edition(), true);

        Nominating.Agreed agreed = nominating.agreed(SIOBHAN, pair, AMINA.key());
        assertThat(agreed.nomination().words()).isEqualTo("She asks first");
        assertThat(agreed.nomineeKey()).isEqualTo(SIOBHAN.key());
        assertThat(agreed.programme()).isEqualTo("Growing engineers");
        assertThat(agreed.from()).isEqualTo(PAIR.startedOn());
        assertThat(agreed.until()).isEmpty();
        assertThat(nominating.agreed(AMINA, pair, AMINA.key())).isEqualTo(agreed);
        assertMissing(() -> nominating.agreed(AMINA, pair, SIOBHAN.key()));
    }

    @Test
    public void it_says_when_the_two_parted() {
        nominating.answer(SIOBHAN, pair, written("").edition(), true);
        pairs.stageMoved(new StageMove(pair.id(), Stage.WINDING_DOWN, Stage.CLOSED, AMINA.key(), Instant.parse("2027-03-01T09:00:00Z"), ""), null);

        assertThat(nominating.agreed(AMINA, pair.inStage(Stage.CLOSED), AMINA.key()).until()).contains(LocalDate.of(2027, 3, 1));
    }

    @Test
    public void nobody_agrees_to_what_they_wrote_themselves() {
        Nomination written = written("");

        assertMissing(() -> nominating.answer(AMINA, pair, written.edition(), true));
    }

    @Test
    public void other_words_need_agreement_anew_and_the_same_words_do_not() {
        Nomination written = written("");
        nominating.answer(SIOBHAN, pair, written.edition(), true);
        assertThat(written(written.edition()).isAgreed()).isTrue();

        Nomination changed = nominating.nominate(AMINA, pair, written.edition(), "Mentor of the year", "She told me a secret");

        assertThat(changed.answer()).isEqualTo(Answer.OPEN);
        assertMissing(() -> nominating.agreed(AMINA, pair, AMINA.key()));
        assertConflict(() -> nominating.answer(SIOBHAN, pair, written.edition(), true));
    }

    @Test
    public void either_takes_it_back_at_any_time() {
        Nomination written = written("");
        nominating.answer(SIOBHAN, pair, written.edition(), true);
        nominating.answer(SIOBHAN, pair, "", false);
        assertThat(nominating.read(AMINA, pair).mine().orElseThrow().answer()).isEqualTo(Answer.DECLINED);
        assertMissing(() -> nominating.agreed(AMINA, pair, AMINA.key()));

        nominating.answer(SIOBHAN, pair, written.edition(), true);
        nominating.withdraw(AMINA, pair);
        nominating.withdraw(AMINA, pair);
        assertThat(nominating.read(SIOBHAN, pair).theirs()).isEmpty();
        assertMissing(() -> nominating.agreed(SIOBHAN, pair, AMINA.key()));
    }

    @Test
    public void agreement_to_what_was_withdrawn_does_not_count_for_what_is_written_next() {
        Nomination withdrawn = written("");
        nominating.withdraw(AMINA, pair);
        nominating.nominate(AMINA, pair, "", "Mentor of the year", "Words she has not seen");

        assertConflict(() -> nominating.answer(SIOBHAN, pair, withdrawn.edition(), true));
    }

    @Test
    public void those_who_run_the_programme_find_nothing() {
        Nomination written = written("");
        nominating.answer(SIOBHAN, pair, written.edition(), true);

        assertMissing(() -> nominating.read(IVO, pair));
        assertMissing(() -> nominating.agreed(IVO, pair, AMINA.key()));
        assertMissing(() -> nominating.agreed(IVO, pair, IVO.key()));
        assertMissing(() -> nominating.nominate(IVO, pair, "", "", ""));
        assertMissing(() -> nominating.answer(IVO, pair, written.edition(), false));
        assertMissing(() -> nominating.withdraw(IVO, pair));
    }

    @Test
    public void what_is_wrong_is_refused_each_at_its_field_and_a_stale_edit_is_not_kept() {
        assertThatThrownBy(() -> nominating.nominate(AMINA, pair, "", "Two\nlines", "x".repeat(5001)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("award", "words"));
        Nomination written = written("");

        assertThat(written("")).isEqualTo(written);
        assertConflict(() -> nominating.nominate(AMINA, pair, "", "Mentor of the year", "Typed in another window"));
        assertThat(nominating.read(AMINA, pair).mine()).contains(written);
    }

    private Nomination written(String seen) {
        return nominating.nominate(AMINA, pair, seen, "Mentor of the year", "She asks first");
    }

    private static void assertMissing(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOf(RecognitionMissing.class);
    }

    private static void assertConflict(ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }
}
