package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.goals.AmaraAndHerMentor.AMARA;
import static org.mentoringpair.goals.AmaraAndHerMentor.IVO;
import static org.mentoringpair.goals.AmaraAndHerMentor.KENJI;
import static org.mentoringpair.goals.AmaraAndHerMentor.PAIR;
import static org.mentoringpair.goals.AmaraAndHerMentor.TALKS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class GoalAgreeingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final AmaraAndHerMentor pair = new AmaraAndHerMentor();
    private final GoalBooks books = new GoalBooksInMemory();

    @Before
    public void theGoalIsADraft() {
        pair.sheets.put(AmaraAndHerMentor.talks(GoalState.DRAFT));
    }

    @Test
    public void one_agrees_and_the_goal_is_agreed_by_one_the_other_agrees_and_it_can_start() {
        agree(AMARA);
        assertThat(pair.sheet().state()).isEqualTo(GoalState.AGREED);
        assertThat(at(NOON).isReadyFor(pair.sheet(), PAIR, KENJI.key())).isTrue();
        assertThat(at(NOON).isReadyFor(pair.sheet(), PAIR, AMARA.key())).isFalse();
        assertThat(agreement().isMutual()).isFalse();

        agree(KENJI);
        assertThat(at(NOON).isReadyFor(pair.sheet(), PAIR, AMARA.key())).isTrue();
        assertThat(agreement().isMutual()).isTrue();
        assertThat(agreement().of(KENJI.key()).orElseThrow().at()).isEqualTo(NOON);
    }

    @Test
    public void whoever_is_none_of_the_two_starts_nothing_and_their_agreement_is_not_kept() {
        agree(AMARA);
        at(NOON).keep(PAIR, IVO.key(), pair.sheet());

        assertThat(at(NOON).isReadyFor(pair.sheet(), PAIR, IVO.key())).isFalse();
        assertThat(books.approvals(TALKS)).hasSize(1);
    }

    @Test
    public void who_agreed_before_it_was_changed_did_not_agree_on_what_it_says_now() {
        agree(AMARA);
        agree(KENJI);
        pair.sheets.write(pair.sheet(), Map.of(GoalText.MEASURE_TARGET, "20"));

        assertThat(agreement().isMutual()).isFalse();
        assertThat(agreement().isOutdated()).isTrue();
        assertThat(at(NOON).isReadyFor(pair.sheet(), PAIR, KENJI.key())).isFalse();
        assertThat(at(NOON).isOpenToChange(pair.sheet(), PAIR)).isTrue();
    }

    @Test
    public void where_the_goal_is_now_is_nothing_to_agree_on() {
        agree(AMARA);
        agree(KENJI);
        pair.sheets.write(pair.sheet(), Map.of(GoalText.MEASURE_NOW, "4", GoalText.WHERE_I_AM_NOW, "Nervous"));

        assertThat(agreement().isMutual()).isTrue();
        assertThat(at(NOON).isOpenToChange(pair.sheet(), PAIR)).isFalse();
    }

    @Test
    public void nobody_agrees_on_what_they_did_not_see_or_on_what_is_over() {
        OpenGoal goal = pair.before(AMARA);
        String seen = goal.sheet().terms().fingerprint();
        pair.sheets.write(pair.sheet(), Map.of(GoalText.MEASURE_TARGET, "20"));
        assertThatThrownBy(() -> at(NOON).agree(goal, seen)).hasMessage("mentoring.goals.agree.changed-meanwhile");

        pair.sheets.put(GoalSheetsInMemory.in(pair.sheet(), GoalState.ACHIEVED));
        assertThatThrownBy(() -> at(NOON).agree(goal, pair.sheet().terms().fingerprint())).hasMessage("mentoring.goals.agree.over");
        assertThat(books.approvals(TALKS)).isEmpty();
    }

    @Test
    public void what_both_agreed_on_is_looked_at_again_after_a_quarter_and_either_s_word_is_enough() {
        agree(AMARA);
        agree(KENJI);
        pair.sheets.put(GoalSheetsInMemory.in(pair.sheet(), GoalState.ACTIVE));
        Instant quarter = NOON.plus(Duration.ofDays(90));

        assertThat(at(quarter).isReviewDue(pair.sheet(), agreement())).isFalse();
        assertThat(at(quarter.plusMillis(1)).isReviewDue(pair.sheet(), agreement())).isTrue();
        at(quarter.plusSeconds(60)).agree(pair.before(KENJI), pair.sheet().terms().fingerprint());
        assertThat(at(quarter.plusSeconds(120)).isReviewDue(pair.sheet(), agreement())).isFalse();
    }

    @Test
    public void the_other_one_finds_what_waits_for_them() {
        agree(AMARA);
        GoalsAhead ahead = new GoalsAhead(books, pair.sheets, at(NOON));

        assertThat(ahead.forAgreement(KENJI, PAIR)).containsExactly(new GoalsAhead.Waiting(pair.sheet(), false));
        assertThat(ahead.forAgreement(AMARA, PAIR)).isEmpty();
    }

    @Test
    public void both_find_what_should_be_looked_at_again() {
        agree(AMARA);
        agree(KENJI);
        pair.sheets.put(GoalSheetsInMemory.in(pair.sheet(), GoalState.ACTIVE));
        GoalsAhead ahead = new GoalsAhead(books, pair.sheets, at(NOON.plus(Duration.ofDays(91))));

        assertThat(ahead.forAgreement(KENJI, PAIR)).containsExactly(new GoalsAhead.Waiting(pair.sheet(), true));
        assertThat(ahead.forAgreement(AMARA, PAIR)).containsExactly(new GoalsAhead.Waiting(pair.sheet(), true));
    }

    private void agree(Person person) {
        at(NOON).agree(pair.before(person), pair.sheet().terms().fingerprint());
    }

    private MutualAgreement agreement() {
        return at(NOON).of(pair.sheet(), PAIR);
    }

    private GoalAgreeing at(Instant now) {
        return new GoalAgreeing(pair.access, pair.sheets, books, new LocalTurns(), Clock.fixed(now, ZoneOffset.UTC));
    }
}
