package org.mentoringpair.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;

public class ConcernDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    public void a_concern_says_what_happened_and_who_should_read_it() {
        assertThat(wrong(new ConcernDraft(" ", null, "", "", "", null, null, List.of()))).containsExactly("summary", "happened", "audience");
        assertThat(wrong(whole(null))).isEmpty();
    }

    @Test
    public void too_long_or_unstorable_texts_are_refused_at_their_field() {
        assertThat(wrong(new ConcernDraft("a".repeat(256), "b".repeat(5_001), "\u0000", "", "", Audience.PAIR, null, List.of()))).containsExactly("summary", "happened", "effect");
    }

    @Test
    public void it_is_looked_at_again_within_half_a_year_and_not_in_the_past() {
        assertThat(wrong(whole(TODAY))).isEmpty();
        assertThat(wrong(whole(TODAY.minusDays(1)))).containsExactly("revisitOn");
        assertThat(wrong(whole(TODAY.plusMonths(6).plusDays(1)))).containsExactly("revisitOn");
    }

    @Test
    public void looking_again_needs_an_outcome_and_a_next_step_its_words() {
        assertThat(wrongLook(new SecondLook(null, "", null, List.of()))).containsExactly("outcome");
        assertThat(wrongLook(new SecondLook(false, " ", TODAY, List.of()))).containsExactly("words");
        assertThat(wrongLook(new SecondLook(false, "Meet on Mondays", TODAY.minusDays(1), List.of()))).containsExactly("revisitOn");
        assertThat(wrongLook(new SecondLook(true, "", null, List.of()))).isEmpty();
    }

    private static ConcernDraft whole(LocalDate revisitOn) {
        return new ConcernDraft("Our meetings", "They end early", "", "", "", Audience.ONLY_ME, revisitOn, List.of());
    }

    private static List<String> wrong(ConcernDraft draft) {
        return draft.objections(TODAY).stream().map(Refusal::field).toList();
    }

    private static List<String> wrongLook(SecondLook look) {
        return look.objections(TODAY).stream().map(Refusal::field).toList();
    }
}
