package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

/** Ivo runs the programme of Amina and Siobhan; 美咲 has nothing to do with it. */
public class StoryTellingTest {
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final Programme programme = programmes.add(new Programme(0, 10_100, "Growing engineers", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(IVO.key())));
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(new Pair(0, 10_050, 10_500, SIOBHAN.key(), AMINA.key(), programme.id(), Stage.CLOSED, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_ONLY, PAIR.startedOn(), 6));
    private final StoryTelling telling = new StoryTelling(new ImpactStoriesInMemory(), pairs, programmes, new TurnsHere());

    @Test
    public void nobody_reads_a_story_until_its_author_shows_it_and_no_programme_until_both_agree() {
        ImpactStory hidden = telling.tell(AMINA, pair, "", "Reviews", "I lead them now", false);
        assertThat(telling.read(SIOBHAN, pair).theirs()).isEmpty();

        ImpactStory shown = telling.tell(AMINA, pair, hidden.edition(), "Reviews", "I lead them now", true);
        assertThat(telling.read(SIOBHAN, pair).theirs()).isPresent();
        assertThat(telling.ofTheirProgrammes(IVO)).isEmpty();

        telling.agree(SIOBHAN, pair, shown.edition(), true);
        assertThat(telling.ofTheirProgrammes(IVO)).extracting(ImpactStory::words).containsExactly("I lead them now");
        assertThat(telling.digest(IVO, programme.id())).hasSize(1);
    }

    @Test
    public void either_takes_it_back_and_other_words_need_agreement_anew() {
        ImpactStory shown = published();
        telling.agree(SIOBHAN, pair, "", false);
        assertThat(telling.ofTheirProgrammes(IVO)).isEmpty();

        telling.agree(SIOBHAN, pair, shown.edition(), true);
        telling.tell(AMINA, pair, shown.edition(), "Reviews", "Siobhan told me a secret", true);
        assertThat(telling.ofTheirProgrammes(IVO)).isEmpty();
        assertThatThrownBy(() -> telling.agree(SIOBHAN, pair, shown.edition(), true)).isInstanceOf(StoryChangedMeanwhile.class);

        telling.withdraw(AMINA, pair);
        telling.withdraw(AMINA, pair);
        assertThat(telling.read(AMINA, pair).mine()).isEmpty();
        assertThatThrownBy(() -> telling.agree(SIOBHAN, pair, shown.edition(), true)).isInstanceOf(RecognitionMissing.class);
    }

    @Test
    public void nobody_agrees_to_a_story_that_was_written_anew_by_what_they_saw_of_the_one_before() {
        ImpactStory before = telling.tell(AMINA, pair, "", "Reviews", "I lead them now", true);
        telling.withdraw(AMINA, pair);
        telling.tell(AMINA, pair, "", "Reviews", "Siobhan told me a secret", true);

        assertThatThrownBy(() -> telling.agree(SIOBHAN, pair, before.edition(), true)).isInstanceOf(StoryChangedMeanwhile.class);
        assertThat(telling.ofTheirProgrammes(IVO)).isEmpty();
    }

    @Test
    public void no_longer_showing_it_takes_it_from_everybody_at_once() {
        ImpactStory shown = published();

        telling.tell(AMINA, pair, shown.edition(), "Reviews", "I lead them now", false);

        assertThat(telling.read(SIOBHAN, pair).theirs()).isEmpty();
        assertThat(telling.ofTheirProgrammes(IVO)).isEmpty();
    }

    @Test
    public void whoever_has_nothing_to_do_with_it_finds_nothing() {
        published();

        assertThat(telling.ofTheirProgrammes(SIOBHAN)).hasSize(1);
        assertThatThrownBy(() -> telling.ofTheirProgrammes(MISAKI)).isInstanceOf(RecognitionMissing.class);
        assertThatThrownBy(() -> telling.read(IVO, pair)).isInstanceOf(RecognitionMissing.class);
        assertThatThrownBy(() -> telling.tell(IVO, pair, "", "Mine", "Words", true)).isInstanceOf(RecognitionMissing.class);
        assertThatThrownBy(() -> telling.digest(AMINA, programme.id())).isInstanceOf(RecognitionMissing.class);
    }

    @Test
    public void what_is_wrong_is_refused_each_at_its_field_and_a_stale_form_shows_what_is_kept() {
        assertThatThrownBy(() -> telling.tell(AMINA, pair, "", "Two\nlines", "x".repeat(5001), true))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("title", "words"));
        ImpactStory shown = published();

        assertThat(telling.tell(AMINA, pair, "", "Reviews", "I lead them now", true)).isEqualTo(telling.read(AMINA, pair).mine().orElseThrow());
        assertThatThrownBy(() -> telling.tell(AMINA, pair, "1.0", "Reviews", "Other words", true)).isInstanceOf(StoryChangedMeanwhile.class);
    }

    private ImpactStory published() {
        ImpactStory shown = telling.tell(AMINA, pair, "", "Reviews", "I lead them now", true);
        telling.agree(SIOBHAN, pair, shown.edition(), true);
        return shown;
    }
}
