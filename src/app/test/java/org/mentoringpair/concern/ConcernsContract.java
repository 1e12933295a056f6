package org.mentoringpair.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;

/** What every collection of concerns does. */
public abstract class ConcernsContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    protected abstract Concerns concerns();

    @Test
    public void what_is_kept_is_found_by_its_issue_and_its_pair_alone() {
        Concern concern = kept(PAIR, 10_700, Audience.ONLY_ME, DAY, false);
        kept(OTHER_PAIR, 10_701, Audience.PAIR, null, false);

        assertThat(concerns().ofIssue(10_700)).contains(concern);
        assertThat(concerns().ofIssue(10_702)).isEmpty();
        assertThat(concerns().ofPair(PAIR.id())).containsExactly(concern);
        assertThat(concerns().heardOf(List.of(10_700L, 10_701L, 10_702L))).containsExactlyInAnyOrder(10_700L, 10_701L);
        assertThat(concerns().heardOf(List.of())).isEmpty();
    }

    @Test
    public void what_changed_is_kept_and_not_doubled() {
        kept(PAIR, 10_700, Audience.ONLY_ME, DAY, false);

        Concern changed = kept(PAIR, 10_700, Audience.PAIR, null, true);

        assertThat(concerns().ofPair(PAIR.id())).containsExactly(changed);
    }

    @Test
    public void programme_managers_are_given_what_is_for_them_and_not_settled() {
        kept(PAIR, 10_700, Audience.PAIR, DAY, false);
        kept(PAIR, 10_701, Audience.PAIR_AND_PROGRAMME_MANAGER, DAY, true);
        Concern theirs = kept(PAIR, 10_702, Audience.PAIR_AND_PROGRAMME_MANAGER, DAY, false);
        kept(OTHER_PAIR, 10_703, Audience.PAIR_AND_PROGRAMME_MANAGER, DAY, false);

        assertThat(concerns().addressedToManagers(List.of(PAIR.id(), 999L))).containsExactly(theirs);
        assertThat(concerns().addressedToManagers(List.of())).isEmpty();
    }

    @Test
    public void people_are_reminded_once_of_each_day() {
        Concern concern = kept(PAIR, 10_700, Audience.PAIR, DAY, false);
        kept(PAIR, 10_701, Audience.PAIR, DAY.plusDays(1), false);
        kept(PAIR, 10_702, Audience.PAIR, DAY, true);
        kept(PAIR, 10_703, Audience.PAIR, null, false);

        assertThat(concerns().toRemindOf(DAY)).containsExactly(concern);
        assertThat(concerns().reminded(concern)).isTrue();
        assertThat(concerns().reminded(concern)).isFalse();
        assertThat(concerns().toRemindOf(DAY)).isEmpty();

        Concern later = kept(PAIR, 10_700, Audience.PAIR, DAY.plusDays(14), false);
        assertThat(concerns().toRemindOf(DAY.plusDays(14))).contains(later);
    }

    @Test
    public void what_is_forgotten_is_gone_and_nothing_else() {
        kept(PAIR, 10_700, Audience.PAIR, DAY, false);
        kept(PAIR, 10_701, Audience.PAIR, DAY, false);
        Concern stays = kept(OTHER_PAIR, 10_702, Audience.PAIR, DAY, false);

        concerns().forgetIssue(10_700);
        assertThat(concerns().ofPair(PAIR.id())).hasSize(1);
        concerns().removeOfProject(PAIR.projectId());

        assertThat(concerns().ofPair(PAIR.id())).isEmpty();
        assertThat(concerns().ofPair(OTHER_PAIR.id())).containsExactly(stays);
    }

    private Concern kept(Pair pair, long issueId, Audience audience, LocalDate revisitOn, boolean settled) {
        Concern concern = new Concern(issueId, pair.projectId(), pair.id(), AMINA.key(), audience, Instant.parse("2026-11-09T10:15:00Z"), revisitOn, settled);
        concerns().keep(concern);
        return concern;
    }
}
