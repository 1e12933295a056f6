package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.goals.AmaraAndHerMentor.AMARA;
import static org.mentoringpair.goals.AmaraAndHerMentor.KENJI;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.stores.LocalTurns;

public class QuickUpdatingTest {
    private static final String FORM = "5f0c7a52-9d0e-4b0e-9a53-0d1b7a3f6c11";

    private final AmaraAndHerMentor pair = new AmaraAndHerMentor();
    private final QuickUpdating updating = new QuickUpdating(new GoalBooksInMemory(), new LocalTurns(), Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void the_same_form_writes_once_and_the_other_one_reads_it() {
        QuickUpdate first = updating.write(pair.before(AMARA), FORM, 4, "  Two talks are booked, <b>健二</b>  ");
        updating.write(pair.before(AMARA), FORM, 4, "Two talks are booked");

        assertThat(updating.latest(pair.before(KENJI))).containsExactly(first);
        assertThat(first.line()).isEqualTo("Two talks are booked, <b>健二</b>");
    }

    @Test
    public void confidence_is_one_to_five_and_there_is_one_line() {
        assertThat(wrong(null, "")).containsExactly("confidence", "line");
        assertThat(wrong(0, "Good")).containsExactly("confidence");
        assertThat(wrong(6, "Good")).containsExactly("confidence");
        assertThat(wrong(3, "x".repeat(201))).containsExactly("line");
        assertThat(wrong(3, "one\ntwo")).containsExactly("line");
        assertThat(wrong(3, "a\u0001b")).containsExactly("line");
    }

    private List<String> wrong(Integer confidence, String line) {
        OpenGoal goal = pair.before(AMARA);
        return catchThrowableOfType(() -> updating.write(goal, FORM, confidence, line), Refusal.class).each().stream().map(Refusal::field).toList();
    }
}
