package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

public class CharterSigningTest {
    private final Table table = new Table();

    @Before
    public void begin() {
        table.start.start(table.misaki, table.pair);
    }

    @Test
    public void the_charter_is_agreed_when_both_have_signed_the_same_and_its_issue_shows_it() {
        Standing once = table.sign(table.misaki).standing();
        assertThat(once.signed(Side.MENTEE)).isTrue();
        assertThat(once.agreed()).isFalse();

        OpenCharter agreed = table.sign(table.brian);

        assertThat(agreed.standing().agreed()).isTrue();
        assertThat(agreed.latest().edition()).isEqualTo(1);
        assertThat(table.issues.showsSigned(agreed.charter().issueId())).isTrue();
    }

    @Test
    public void a_change_of_words_in_jira_reopens_both_signatures_and_says_who_did_it() {
        table.sign(table.misaki);
        table.sign(table.brian);

        table.edit(table.brian, CharterTab.PURPOSE, "Something else");

        Standing standing = table.open(table.misaki).standing();
        assertThat(standing.reopened(Side.MENTEE)).isTrue();
        assertThat(standing.reopened(Side.MENTOR)).isTrue();
        assertThat(standing.mentee().reopenedBy()).isEqualTo(table.brian.key());
        assertThat(table.issues.showsSigned(table.open(table.misaki).charter().issueId())).isFalse();
    }

    @Test
    public void a_change_that_nobody_heard_of_leaves_no_signature_under_words_it_was_not_given_for() {
        table.sign(table.misaki);
        table.sign(table.brian);
        long issue = table.open(table.misaki).charter().issueId();

        table.issues.say(issue, CharterTab.FEEDBACK, "Written while a node died");

        assertThat(table.open(table.misaki).standing().agreed()).isFalse();
        assertThat(table.reading.standing(table.grace, table.pair).signed(Side.MENTOR)).isFalse();
        assertThat(table.sign(table.misaki).standing().signed(Side.MENTOR)).isFalse();
    }

    @Test
    public void something_else_on_the_issue_reopens_nothing() {
        table.sign(table.misaki);

        table.reopening.issueTouched(table.pair, table.open(table.misaki).charter().issueId(), table.brian.key());

        assertThat(table.open(table.misaki).standing().signed(Side.MENTEE)).isTrue();
    }

    @Test
    public void who_may_read_along_is_part_of_what_is_signed() {
        table.sign(table.misaki);

        Pair closed = new Pair(table.pair.id(), table.pair.projectId(), table.pair.issueId(), table.brian.key(), table.misaki.key(), table.programme.id(),
                table.pair.stage(), table.pair.rhythm(), Visibility.PAIR_ONLY, table.pair.startedOn(), table.pair.months());

        assertThat(table.reading.open(table.misaki, closed).orElseThrow().standing().signed(Side.MENTEE)).isFalse();
    }

    @Test
    public void nobody_signs_words_they_have_not_seen() {
        String seen = table.open(table.misaki).content().fingerprint();
        table.edit(table.brian, CharterTab.PURPOSE, "Slipped in");

        assertThat(catchThrowableOfType(Refusal.class, () -> table.signing.sign(table.misaki, table.pair, seen, true)).kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(table.open(table.misaki).standing().of(Side.MENTEE)).isNull();
    }

    @Test
    public void the_promise_belongs_to_the_signature() {
        String seen = table.open(table.misaki).content().fingerprint();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> table.signing.sign(table.misaki, table.pair, seen, false));

        assertThat(refusal.field()).isEqualTo("promise");
        assertThat(table.open(table.misaki).standing().of(Side.MENTEE)).isNull();
    }

    @Test
    public void pressing_twice_signs_once() {
        table.sign(table.misaki);
        table.sign(table.misaki);

        assertThat(table.reading.signatures(table.misaki, table.pair)).hasSize(1);
    }

    @Test
    public void every_text_that_was_signed_is_kept() {
        table.sign(table.misaki);
        table.edit(table.misaki, CharterTab.PURPOSE, "Better words");
        table.sign(table.brian);

        assertThat(table.reading.versions(table.misaki, table.pair)).extracting(version -> version.content().words(CharterTab.PURPOSE))
                .containsExactly("Better words", "We work together because …");
    }

    @Test
    public void the_review_is_due_ninety_days_after_both_looked_at_it_and_moves_when_both_sign_again() {
        table.sign(table.misaki);
        table.daysLater(10);
        table.sign(table.brian);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 11, 23).plusDays(90));

        table.daysLater(80);
        table.sign(table.misaki);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 12, 3).plusDays(90));
        table.sign(table.brian);
        assertThat(due()).isEqualTo(LocalDate.of(2026, 11, 23).plusDays(180));
    }

    @Test
    public void what_one_of_them_signs_does_not_hold_yet_and_what_both_sign_does() {
        Charter charter = table.open(table.misaki).charter();
        Logistics monthly = new Logistics(Rhythm.EVERY_4_WEEKS, 45, Channel.VIDEO, "", ResponseTime.ONE_DAY, WorkingHours.USUAL, WorkingHours.USUAL);
        table.charters.change(charter.with(charter.terms().with(monthly)));

        table.sign(table.misaki);
        assertThat(table.pairs.withId(table.pair.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.EVERY_2_WEEKS);
        table.sign(table.brian);

        assertThat(table.pairs.withId(table.pair.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.EVERY_4_WEEKS);
        assertThat(table.shown).containsExactly("EVERY_4_WEEKS due 2026-11-30");
    }

    @Test
    public void for_everybody_else_there_is_no_charter_and_a_manager_learns_who_signed() {
        table.sign(table.misaki);

        assertThatThrownBy(() -> table.reading.open(table.grace, table.pair)).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> table.signing.sign(table.ivo, table.pair, "", true)).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> table.reading.versions(table.grace, table.pair)).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> table.reading.standing(table.ivo, table.pair)).isInstanceOf(CharterMissing.class);
        assertThat(table.reading.standing(table.grace, table.pair).signed(Side.MENTEE)).isTrue();
    }

    private LocalDate due() {
        return CharterReading.reviewDue(table.open(table.misaki).standing(), ZoneOffset.UTC).orElseThrow();
    }
}
