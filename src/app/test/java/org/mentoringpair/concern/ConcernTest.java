package org.mentoringpair.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.Test;

/** Amina has a concern; who reads it is hers to say. Ivo runs the programme. */
public class ConcernTest {
    private static final Set<Long> RUNS_IT = Set.of(PAIR.programmeId());
    private static final Set<Long> RUNS_ANOTHER = Set.of(PAIR.programmeId() + 1);

    @Test
    public void the_audience_decides_who_reads_it() {
        assertThat(readers(Audience.ONLY_ME)).isEqualTo("Amina");
        assertThat(readers(Audience.PAIR)).isEqualTo("Amina Siobhan");
        assertThat(readers(Audience.PAIR_AND_PROGRAMME_MANAGER)).isEqualTo("Amina Siobhan Ivo");
        assertThat(concern(Audience.PAIR_AND_PROGRAMME_MANAGER).isFor(IVO.key(), PAIR, RUNS_ANOTHER)).isFalse();
    }

    @Test
    public void its_author_widens_the_audience_and_nobody_narrows_it() {
        Concern concern = concern(Audience.PAIR);

        assertThat(concern.after(facts(Audience.PAIR, Audience.PAIR_AND_PROGRAMME_MANAGER), AMINA.key()).audience()).isEqualTo(Audience.PAIR_AND_PROGRAMME_MANAGER);
        assertThat(concern.after(facts(Audience.PAIR, Audience.PAIR_AND_PROGRAMME_MANAGER), SIOBHAN.key()).audience()).isEqualTo(Audience.PAIR);
        assertThat(concern.after(facts(Audience.PAIR, Audience.ONLY_ME), AMINA.key()).audience()).isEqualTo(Audience.PAIR);
        assertThat(concern.after(facts(Audience.PAIR, null), AMINA.key()).audience()).isEqualTo(Audience.PAIR);
        assertThat(concern.after(facts(null, Audience.PAIR_AND_PROGRAMME_MANAGER), null).audience()).isEqualTo(Audience.PAIR);
    }

    @Test
    public void an_open_milestone_that_becomes_a_concern_is_for_the_two_until_its_author_says_otherwise() {
        assertThat(Concern.first(PAIR, facts(Audience.PAIR_AND_PROGRAMME_MANAGER, null)).audience()).isEqualTo(Audience.PAIR);
        assertThat(Concern.first(PAIR, facts(Audience.PAIR_AND_PROGRAMME_MANAGER, Audience.PAIR_AND_PROGRAMME_MANAGER)).audience())
                .isEqualTo(Audience.PAIR_AND_PROGRAMME_MANAGER);
        assertThat(Concern.first(PAIR, facts(null, null)).audience()).isEqualTo(Audience.PAIR);
        assertThat(Concern.first(PAIR, facts(Audience.ONLY_ME, Audience.PAIR)).audience()).isEqualTo(Audience.ONLY_ME);
    }

    @Test
    public void a_choice_the_app_does_not_know_never_lets_anybody_read_along() {
        for (Audience sealed : Audience.values()) {
            assertThat(Concern.first(PAIR, unknown(sealed)).audience()).as("found as %s", sealed).isEqualTo(Audience.ONLY_ME);
        }
        assertThat(Concern.first(PAIR, unknown(null)).audience()).isEqualTo(Audience.ONLY_ME);
        for (Audience before : Audience.values()) {
            assertThat(concern(before).after(unknown(before), AMINA.key()).audience()).as("its author").isEqualTo(before);
            assertThat(concern(before).after(unknown(before), SIOBHAN.key()).audience()).as("the other one").isEqualTo(before);
        }
    }

    @Test
    public void the_usual_day_to_look_again_is_two_weeks_later_and_never_on_a_weekend() {
        assertThat(RevisitDay.after(LocalDate.of(2026, 11, 20))).isEqualTo("2026-12-04");
        assertThat(RevisitDay.after(LocalDate.of(2026, 11, 21))).isEqualTo("2026-12-07");
        assertThat(RevisitDay.after(LocalDate.of(2026, 11, 22))).isEqualTo("2026-12-07");
    }

    private static String readers(Audience audience) {
        Concern concern = concern(audience);
        return (concern.isFor(AMINA.key(), PAIR, Set.of()) ? "Amina" : "") + (concern.isFor(SIOBHAN.key(), PAIR, Set.of()) ? " Siobhan" : "")
                + (concern.isFor(IVO.key(), PAIR, RUNS_IT) ? " Ivo" : "");
    }

    private static Concern concern(Audience audience) {
        return Concern.first(PAIR, facts(audience, audience));
    }

    private static ConcernFacts unknown(Audience sealed) {
        return new ConcernFacts(10_700, AMINA.key(), sealed, null, true, Instant.parse("2026-11-09T10:15:00Z"), null, false);
    }

    private static ConcernFacts facts(Audience sealed, Audience chosen) {
        return new ConcernFacts(10_700, AMINA.key(), sealed, chosen, false, Instant.parse("2026-11-09T10:15:00Z"), null, false);
    }
}
