package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;

public class BoundariesTest {
    private final Table table = new Table();

    @Before
    public void begin() {
        table.start.start(table.misaki, table.pair);
    }

    @Test
    public void each_writes_their_own_column_and_never_the_others() {
        prefer(table.misaki, 1, "Within two days");
        prefer(table.brian, 1, "When I can");

        Boundary now = boundary(1);
        assertThat(now.mentee()).isEqualTo("Within two days");
        assertThat(now.mentor()).isEqualTo("When I can");
    }

    @Test
    public void what_is_agreed_needs_both() {
        propose(table.misaki, 1, "", "Two working days");
        assertThat(boundary(1).agreed()).isEmpty();
        assertThat(refusal(() -> accept(table.misaki, 1, "Two working days")).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(boundary(1).agreed()).isEmpty();

        accept(table.brian, 1, "Two working days");

        assertThat(boundary(1).agreed()).isEqualTo("Two working days");
        assertThat(boundary(1).proposer()).isNull();
    }

    @Test
    public void nobody_accepts_other_words_than_they_have_seen() {
        propose(table.misaki, 1, "", "Two working days");
        propose(table.misaki, 1, "Two working days", "Two hours");

        Refusal refusal = refusal(() -> accept(table.brian, 1, "Two working days"));

        assertThat(refusal.field()).isEqualTo("proposal1");
        assertThat(refusal.arguments()).containsExactly("Two hours");
        assertThat(boundary(1).agreed()).isEmpty();
    }

    @Test
    public void the_other_may_propose_something_else_and_whoever_proposes_may_take_it_back() {
        propose(table.misaki, 1, "", "Two working days");
        propose(table.brian, 1, "Two working days", "Three working days");
        assertThat(boundary(1).proposer()).isEqualTo(Side.MENTOR);

        propose(table.brian, 1, "Three working days", "");

        assertThat(boundary(1).proposed()).isEmpty();
        assertThat(boundary(1).proposer()).isNull();
    }

    @Test
    public void an_edit_from_a_stale_window_is_refused_and_shows_what_is_there() {
        prefer(table.misaki, 1, "From the left window");

        Refusal refusal = refusal(() -> table.boundaries.edit(table.misaki, table.pair,
                List.of(new BoundaryEdit(1, "From the right window", "", null, null, null))));

        assertThat(refusal.field()).isEqualTo("mine1");
        assertThat(refusal.arguments()).containsExactly("From the left window");
        assertThat(boundary(1).mentee()).isEqualTo("From the left window");
    }

    @Test
    public void a_row_left_as_it_was_takes_nothing_away_from_what_was_saved_meanwhile() {
        prefer(table.misaki, 1, "Saved in another window");

        table.boundaries.edit(table.misaki, table.pair, List.of(new BoundaryEdit(1, "", "", "", "", null), new BoundaryEdit(2, "Family is fine", "", "", "", null)));

        assertThat(boundary(1).mentee()).isEqualTo("Saved in another window");
        assertThat(boundary(2).mentee()).isEqualTo("Family is fine");
    }

    @Test
    public void a_preference_or_an_agreement_reopens_the_signatures_and_a_proposal_does_not() {
        table.sign(table.misaki);
        table.sign(table.brian);

        propose(table.misaki, 1, "", "Two working days");
        assertThat(table.open(table.brian).standing().agreed()).isTrue();

        accept(table.brian, 1, "Two working days");
        assertThat(table.open(table.brian).standing().reopened(Side.MENTEE)).isTrue();
        assertThat(table.open(table.brian).standing().mentee().reopenedBy()).isEqualTo(table.brian.key());
    }

    @Test
    public void areas_come_and_go_unless_the_other_has_words_in_them() {
        table.boundaries.add(table.misaki, table.pair, " Travel ");
        assertThat(boundary(3).area()).isEqualTo("Travel");
        assertThat(refusal(() -> table.boundaries.add(table.brian, table.pair, "TRAVEL")).field()).isEqualTo("area");
        assertThat(refusal(() -> table.boundaries.add(table.brian, table.pair, " ")).field()).isEqualTo("area");
        prefer(table.brian, 3, "No flights");

        assertThatThrownBy(() -> table.boundaries.remove(table.misaki, table.pair, 3)).isInstanceOf(Refusal.class);
        table.boundaries.remove(table.brian, table.pair, 3);

        assertThat(table.open(table.brian).charter().terms().boundaries()).extracting(Boundary::area).doesNotContain("Travel");
    }

    @Test
    public void too_much_and_unstorable_text_is_refused_at_its_place_and_nothing_is_kept() {
        Refusal refusal = refusal(() -> table.boundaries.edit(table.misaki, table.pair, List.of(
                new BoundaryEdit(1, "fine", "", null, null, null), new BoundaryEdit(2, "x".repeat(1_001), "", "\u0000", "", null))));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("mine2", "proposal2");
        assertThat(boundary(1).mentee()).isEmpty();
    }

    @Test
    public void for_everybody_else_there_is_nothing_to_draw() {
        assertThatThrownBy(() -> prefer(table.grace, 1, "Mine")).isInstanceOf(CharterMissing.class);
        assertThatThrownBy(() -> table.boundaries.add(table.ivo, table.pair, "Mine")).isInstanceOf(CharterMissing.class);
    }

    private void prefer(Person person, int id, String words) {
        table.boundaries.edit(person, table.pair, List.of(new BoundaryEdit(id, words, null, null, null, null)));
    }

    private void propose(Person person, int id, String seen, String words) {
        table.boundaries.edit(person, table.pair, List.of(new BoundaryEdit(id, null, null, words, seen, null)));
    }

    private void accept(Person person, int id, String words) {
        table.boundaries.edit(person, table.pair, List.of(new BoundaryEdit(id, null, null, null, null, words)));
    }

    private Boundary boundary(int id) {
        return table.open(table.brian).charter().terms().boundaries().stream().filter(each -> each.id() == id).findFirst().orElseThrow();
    }

    private static Refusal refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refusal.class, work);
    }
}
