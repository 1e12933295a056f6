package org.mentoringpair.fitcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of answers does. */
public abstract class FitAnswersContract {
    protected abstract FitAnswers answers();

    @Test
    public void each_person_has_one_answer_in_each_pair() {
        kept(PAIR, AMINA, Fit.STILL_DECIDING, "");
        FitAnswer later = kept(PAIR, AMINA, Fit.GOOD, "It <b>grows</b>");
        FitAnswer other = kept(PAIR, SIOBHAN, Fit.NOT_FOR_ME, "");

        assertThat(answers().of(PAIR.id(), AMINA.key())).contains(later);
        assertThat(answers().ofPairs(List.of(PAIR.id(), OTHER_PAIR.id()))).containsExactly(later, other);
        assertThat(answers().ofPairs(List.of())).isEmpty();
    }

    @Test
    public void it_is_taken_back_alone_and_goes_with_its_project() {
        kept(PAIR, AMINA, Fit.GOOD, "");
        kept(PAIR, SIOBHAN, Fit.GOOD, "");
        FitAnswer stays = kept(OTHER_PAIR, AMINA, Fit.GOOD, "");

        answers().remove(PAIR.id(), AMINA.key());
        assertThat(answers().ofPairs(List.of(PAIR.id()))).hasSize(1);
        answers().removeOfProject(PAIR.projectId());

        assertThat(answers().ofPairs(List.of(PAIR.id(), OTHER_PAIR.id()))).containsExactly(stays);
    }

    private FitAnswer kept(Pair pair, Person person, Fit fit, String note) {
        FitAnswer answer = new FitAnswer(pair.id(), pair.projectId(), person.key(), fit, note, Instant.parse("2026-11-20T12:00:00Z"));
        answers().keep(answer);
        return answer;
    }
}
