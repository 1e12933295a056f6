package org.mentoringpair.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Stage;

public class AtHandTest {
    private final AtHand atHand = new AtHand(new PairQuestionsInMemory(), new TurnsHere());

    @Test
    public void a_mentor_pins_and_adds_and_both_see_it_once() {
        atHand.pin(SIOBHAN, PAIR, "goals.early.1");
        atHand.pin(SIOBHAN, PAIR, "goals.early.1");
        atHand.add(SIOBHAN, PAIR, " Why\nnow? ", Theme.CAREER);
        atHand.add(SIOBHAN, PAIR, "Why now?", null);

        assertThat(atHand.of(AMINA, PAIR)).extracting(PairQuestion::bankId).containsExactly("goals.early.1", "");
        assertThat(atHand.of(SIOBHAN, PAIR)).extracting(PairQuestion::words).containsExactly("", "Why now?");
        long id = atHand.of(SIOBHAN, PAIR).get(0).id();
        atHand.remove(SIOBHAN, PAIR, id);
        atHand.remove(SIOBHAN, PAIR, id);
        assertThat(atHand.of(SIOBHAN, PAIR)).hasSize(1);
    }

    @Test
    public void it_is_the_mentor_s_and_to_others_not_there() {
        assertThatThrownBy(() -> atHand.add(AMINA, PAIR, "Mine", null)).hasMessage("mentoring.questions.missing");
        assertThatThrownBy(() -> atHand.pin(AMINA, PAIR, "goals.early.1")).hasMessage("mentoring.questions.missing");
        assertThatThrownBy(() -> atHand.pin(SIOBHAN, PAIR, "goals.never.1")).hasMessage("mentoring.questions.missing");
        assertThatThrownBy(() -> atHand.of(IVO, PAIR)).isInstanceOf(Refusal.class);
    }

    @Test
    public void a_question_that_is_none_is_refused_at_its_field() {
        for (String wrong : new String[] {null, " ", "x".repeat(AtHand.LONGEST + 1), "a\0b"}) {
            assertThatThrownBy(() -> atHand.add(SIOBHAN, PAIR, wrong, null))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("question"));
        }
        for (int number = 0; number < AtHand.MOST; number++) {
            atHand.add(SIOBHAN, PAIR, "Question " + number, null);
        }
        assertThatThrownBy(() -> atHand.add(SIOBHAN, PAIR, "One more", null)).hasMessage("mentoring.questions.wrong.many");
    }

    @Test
    public void every_stage_and_theme_has_questions_and_each_has_words_in_both_languages() throws IOException {
        for (Stage stage : Stage.values()) {
            for (Theme theme : Theme.values()) {
                assertThat(BankQuestion.all().stream().anyMatch(question -> question.fits(stage, theme))).as("%s %s", stage, theme).isEqualTo(stage.meets());
            }
        }
        for (String file : new String[] {"/questions/texts.properties", "/questions/texts_de.properties"}) {
            Properties texts = new Properties();
            try (InputStream bundle = AtHandTest.class.getResourceAsStream(file)) {
                texts.load(bundle);
            }
            assertThat(BankQuestion.all()).as(file).allSatisfy(question -> assertThat(texts.getProperty(question.textKey(), "")).isNotEmpty());
        }
    }
}
