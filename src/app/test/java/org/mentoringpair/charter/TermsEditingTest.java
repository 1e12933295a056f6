package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.charter.Duty.Doer;
import org.mentoringpair.pairing.Rhythm;

public class TermsEditingTest {
    private static final LogisticsDraft MONTHLY = new LogisticsDraft(Rhythm.EVERY_4_WEEKS, 60, Channel.IN_PERSON, " Café ", ResponseTime.ONE_DAY,
            7 * 60, 15 * 60, Set.of(DayOfWeek.TUESDAY));
    private final Table table = new Table();

    @Before
    public void begin() {
        table.start.start(table.misaki, table.pair);
    }

    @Test
    public void whoever_changes_the_logistics_leaves_the_hours_of_the_other_alone() {
        table.editing.logistics(table.misaki, table.pair, Fingerprint.of(terms().logistics()), MONTHLY);

        assertThat(terms().logistics()).isEqualTo(new Logistics(Rhythm.EVERY_4_WEEKS, 60, Channel.IN_PERSON, "Café", ResponseTime.ONE_DAY,
                new WorkingHours(7 * 60, 15 * 60, Set.of(DayOfWeek.TUESDAY)), WorkingHours.USUAL));
    }

    @Test
    public void logistics_that_are_no_longer_what_was_seen_are_not_overwritten() {
        String seen = Fingerprint.of(terms().logistics());
        table.editing.logistics(table.brian, table.pair, seen, MONTHLY);

        assertThatThrownBy(() -> table.editing.logistics(table.misaki, table.pair, seen, MONTHLY)).isInstanceOf(PartChangedMeanwhile.class);
    }

    @Test
    public void everything_that_is_wrong_with_logistics_is_said_at_its_place() {
        LogisticsDraft wrong = new LogisticsDraft(null, 5, null, "x".repeat(256), null, 600, 600, Set.of());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> table.editing.logistics(table.misaki, table.pair, "", wrong));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("rhythm", "channel", "responseTime", "minutes", "place", "until", "days");
    }

    @Test
    public void duties_are_a_list_without_empty_rows() {
        String seen = TermsEditing.fingerprint(terms().duties());

        table.editing.duties(table.brian, table.pair, seen, List.of(new Duty("Books the room", Doer.MENTOR), new Duty(" ", Doer.MENTEE), new Duty("Listens", Doer.BOTH)));

        assertThat(terms().duties()).containsExactly(new Duty("Books the room", Doer.MENTOR), new Duty("Listens", Doer.BOTH));
        assertThatThrownBy(() -> table.editing.duties(table.misaki, table.pair, seen, List.of())).isInstanceOf(PartChangedMeanwhile.class);
    }

    @Test
    public void each_says_their_own_measures_and_both_share_one() {
        table.editing.measures(table.misaki, table.pair, Fingerprint.of(terms().measures()), List.of("I lead a review", "", "I ask"), "We would do it again");
        table.editing.measures(table.brian, table.pair, Fingerprint.of(terms().measures()), List.of("I listen more"), "We would do it again");

        assertThat(terms().measures()).isEqualTo(new Measures(List.of("I lead a review", "I ask"), List.of("I listen more"), "We would do it again"));
    }

    @Test
    public void a_change_reopens_the_signatures() {
        table.sign(table.misaki);

        table.editing.duties(table.brian, table.pair, TermsEditing.fingerprint(terms().duties()), List.of());

        assertThat(table.open(table.misaki).standing().reopened(Side.MENTEE)).isTrue();
    }

    @Test
    public void saving_what_is_there_reopens_nothing() {
        table.sign(table.misaki);

        table.editing.duties(table.brian, table.pair, TermsEditing.fingerprint(terms().duties()), terms().duties());

        assertThat(table.open(table.misaki).standing().signed(Side.MENTEE)).isTrue();
    }

    @Test
    public void nobody_else_changes_anything() {
        assertThatThrownBy(() -> table.editing.logistics(table.grace, table.pair, "", MONTHLY)).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> table.editing.duties(table.ivo, table.pair, "", List.of())).isInstanceOf(CharterMissing.class);
    }

    private Terms terms() {
        return table.open(table.brian).charter().terms();
    }
}
