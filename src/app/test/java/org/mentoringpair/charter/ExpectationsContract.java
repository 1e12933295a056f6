package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

/** What every collection of expectations promises. */
public abstract class ExpectationsContract {
    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"so\" & 美咲\nsecond line";

    abstract Expectations expectations();

    @Test
    public void each_ones_answers_are_kept_apart_in_place_of_earlier_ones() {
        Answers draft = new Answers(Map.of(Question.AIMS, HOSTILE), false);
        Answers given = new Answers(Map.of(Question.AIMS, HOSTILE, Question.SUCCESS, "x".repeat(2_000)), true);
        expectations().keep(pair(1), "amara", draft);
        expectations().keep(pair(1), "siobhan", given);
        assertThat(expectations().of(1, "amara")).contains(draft);
        assertThat(expectations().givenBy(1)).containsExactly("siobhan");

        expectations().keep(pair(1), "amara", given);

        assertThat(expectations().of(1, "amara")).contains(given);
        assertThat(expectations().givenBy(1)).containsExactlyInAnyOrder("amara", "siobhan");
        assertThat(expectations().of(2, "amara")).isEmpty();
        assertThat(expectations().givenBy(2)).isEmpty();
    }

    @Test
    public void nothing_outlives_the_project() {
        expectations().keep(pair(1), "amara", new Answers(Map.of(), true));
        expectations().keep(pair(2), "amara", new Answers(Map.of(), true));

        expectations().forgetProject(pair(1).projectId());

        assertThat(expectations().of(1, "amara")).isEmpty();
        assertThat(expectations().of(2, "amara")).isPresent();
    }

    static Pair pair(long id) {
        return new Pair(id, 10_000 + id, 10_100, "siobhan", "amara", 7, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 2), 6);
    }
}
