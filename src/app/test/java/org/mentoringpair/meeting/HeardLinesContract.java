package org.mentoringpair.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.LocalDate;
import org.junit.Test;

/** What every collection of what was heard promises. */
public abstract class HeardLinesContract {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    abstract HeardLines lines();

    @Test
    public void what_was_heard_since_a_day_comes_back_with_every_word() {
        String words = "<b>\u4f50\u85e4</b> it's \"so\"\n".repeat(30).strip();
        Heard early = lines().add(new Heard(0, PAIR.id(), AMINA.key(), MONDAY, "Early"), PAIR);
        Heard late = lines().add(new Heard(0, PAIR.id(), SIOBHAN.key(), MONDAY.plusDays(1), words), PAIR);
        lines().add(new Heard(0, OTHER_PAIR.id(), SIOBHAN.key(), MONDAY.plusDays(1), "Theirs"), OTHER_PAIR);

        assertThat(lines().since(PAIR.id(), MONDAY)).containsExactly(late);
        lines().change(early.saying("Corrected"));
        assertThat(lines().since(PAIR.id(), null)).containsExactly(early.saying("Corrected"), late);
        lines().change(early.saying(""));
        assertThat(lines().since(PAIR.id(), null)).extracting(Heard::words).containsExactly("", words);
    }

    @Test
    public void nothing_outlives_the_project() {
        lines().add(new Heard(0, PAIR.id(), AMINA.key(), MONDAY, "Ours"), PAIR);
        lines().add(new Heard(0, OTHER_PAIR.id(), AMINA.key(), MONDAY, "Theirs"), OTHER_PAIR);

        lines().forgetProject(PAIR.projectId());

        assertThat(lines().since(PAIR.id(), null)).isEmpty();
        assertThat(lines().since(OTHER_PAIR.id(), null)).hasSize(1);
    }
}
