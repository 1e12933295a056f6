package org.mentoringpair.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import org.junit.Test;

/** What every collection of questions promises. */
public abstract class PairQuestionsContract {
    abstract PairQuestions questions();

    @Test
    public void a_pinned_one_and_an_own_one_come_back_as_they_were_kept() {
        PairQuestion pinned = questions().add(new PairQuestion(0, PAIR.id(), SIOBHAN.key(), "goals.early.1", "", Theme.GOALS), PAIR);
        PairQuestion own = questions().add(new PairQuestion(0, PAIR.id(), SIOBHAN.key(), "", "\u7f8e<b>".repeat(50), null), PAIR);

        assertThat(questions().of(PAIR.id())).containsExactly(pinned, own);
        assertThat(questions().of(OTHER_PAIR.id())).isEmpty();
    }

    @Test
    public void one_is_taken_away_and_nothing_outlives_the_project() {
        PairQuestion gone = questions().add(new PairQuestion(0, PAIR.id(), SIOBHAN.key(), "", "Why?", Theme.CAREER), PAIR);
        PairQuestion stays = questions().add(new PairQuestion(0, PAIR.id(), SIOBHAN.key(), "", "Why not?", Theme.CAREER), PAIR);
        PairQuestion theirs = questions().add(new PairQuestion(0, OTHER_PAIR.id(), SIOBHAN.key(), "", "Who?", null), OTHER_PAIR);

        questions().remove(gone);
        assertThat(questions().of(PAIR.id())).containsExactly(stays);

        questions().forgetProject(PAIR.projectId());
        assertThat(questions().of(PAIR.id())).isEmpty();
        assertThat(questions().of(OTHER_PAIR.id())).containsExactly(theirs);
    }
}
