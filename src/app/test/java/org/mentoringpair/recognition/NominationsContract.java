package org.mentoringpair.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.recognition.Nomination.Answer;

/** What every collection of nominations promises. */
public abstract class NominationsContract {
    abstract Nominations nominations();

    @Test
    public void nominations_are_found_with_every_word_answer_and_change() {
        Nomination amina = written(AMINA, PAIR, "x".repeat(Nomination.LONGEST_WORDS));
        Nomination siobhan = written(SIOBHAN, PAIR, "She <b>listens</b>, 美咲");
        written(MISAKI, OTHER_PAIR, "Mine");
        assertThat(nominations().of(PAIR.id())).containsExactly(amina, siobhan);

        Nomination changed = new Nomination(siobhan.id(), PAIR.id(), SIOBHAN.key(), 2, "y".repeat(Nomination.LONGEST_AWARD), "Other words", Answer.AGREED);
        nominations().change(changed);

        assertThat(nominations().of(PAIR.id())).containsExactly(amina, changed);
    }

    @Test
    public void nothing_is_left_of_what_is_removed_or_of_a_project_that_goes() {
        nominations().remove(written(AMINA, PAIR, "Mine"));
        written(SIOBHAN, PAIR, "Hers");
        Nomination other = written(MISAKI, OTHER_PAIR, "Theirs");
        assertThat(nominations().of(PAIR.id())).hasSize(1);

        nominations().forgetProject(PAIR.projectId());

        assertThat(nominations().of(PAIR.id())).isEmpty();
        assertThat(nominations().of(OTHER_PAIR.id())).containsExactly(other);
    }

    private Nomination written(Person author, Pair pair, String words) {
        return nominations().add(new Nomination(0, pair.id(), author.key(), 1, "Mentor of the year", words, Answer.OPEN), pair);
    }
}
