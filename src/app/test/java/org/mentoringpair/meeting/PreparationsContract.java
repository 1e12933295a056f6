package org.mentoringpair.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of preparations promises. */
public abstract class PreparationsContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Answers ANSWERS = new Answers("Led the review <b>alone</b>\nand 美咲 liked it", "", "x".repeat(Answers.LONGEST));

    abstract Preparations preparations();

    @Test
    public void what_was_begun_after_a_day_is_found_with_every_word() {
        prepared(AMINA, PAIR, MONDAY.minusDays(14));
        prepared(SIOBHAN, PAIR, MONDAY.minusDays(7));
        Preparation amina = prepared(AMINA, PAIR, MONDAY);
        prepared(IVO, OTHER_PAIR, MONDAY);

        assertThat(preparations().since(PAIR.id(), MONDAY.minusDays(7))).containsExactly(amina);
        assertThat(preparations().since(PAIR.id(), null)).hasSize(3).last().isEqualTo(amina);
        assertThat(preparations().since(PAIR.id(), MONDAY)).isEmpty();
    }

    @Test
    public void answers_change_and_the_version_with_them() {
        Preparation amina = prepared(AMINA, PAIR, MONDAY);
        Preparation siobhan = prepared(SIOBHAN, PAIR, MONDAY);

        preparations().change(amina.saying(new Answers("", "Too many meetings", "")));

        assertThat(preparations().since(PAIR.id(), null)).containsExactly(
                new Preparation(amina.id(), PAIR.id(), AMINA.key(), MONDAY, 2, new Answers("", "Too many meetings", "")), siobhan);
    }

    @Test
    public void nothing_outlives_the_project() {
        prepared(AMINA, PAIR, MONDAY);
        Preparation other = prepared(IVO, OTHER_PAIR, MONDAY);

        preparations().forgetProject(PAIR.projectId());

        assertThat(preparations().since(PAIR.id(), null)).isEmpty();
        assertThat(preparations().since(OTHER_PAIR.id(), null)).containsExactly(other);
    }

    private Preparation prepared(Person person, Pair pair, LocalDate day) {
        return preparations().add(new Preparation(0, pair.id(), person.key(), day, 1, ANSWERS), pair);
    }
}
