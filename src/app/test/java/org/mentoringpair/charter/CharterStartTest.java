package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.Test;

public class CharterStartTest {
    private final Table table = new Table();

    @Test
    public void a_charter_begins_with_texts_and_with_what_holds_for_the_pair_anyway() {
        Charter charter = table.start.start(table.brian, table.pair);

        assertThat(table.open(table.misaki).content().words(CharterTab.PURPOSE)).isEqualTo("We work together because …");
        assertThat(charter.terms().boundaries()).extracting(Boundary::area).containsExactly("Response time", "Personal topics");
        assertThat(charter.terms().logistics().rhythm()).isEqualTo(table.pair.rhythm());
        assertThat(table.open(table.misaki).content().terms().visibility()).isEqualTo(table.pair.visibility());
    }

    @Test
    public void a_pair_has_one_charter_however_often_it_begins() {
        Charter first = table.start.start(table.brian, table.pair);

        assertThat(table.start.start(table.misaki, table.pair)).isEqualTo(first);
        assertThat(table.start.adopted(table.pair, table.issues.make(table.pair, "Another", Map.of()))).isEqualTo(first);
        assertThat(table.charters.ofPair(table.pair.id())).contains(first);
    }

    @Test
    public void a_charter_made_in_jiras_own_dialog_is_the_pairs() {
        long issue = table.issues.make(table.pair, "Ours", Map.of(CharterTab.SUCCESS, "One thing"));

        table.start.adopted(table.pair, issue);

        assertThat(table.open(table.brian).content().words(CharterTab.SUCCESS)).isEqualTo("One thing");
        assertThat(table.open(table.brian).charter().terms().boundaries()).isNotEmpty();
    }

    @Test
    public void where_the_issue_was_moved_away_another_one_takes_its_place_and_the_terms_stay() {
        Charter first = table.start.start(table.brian, table.pair);
        table.issues.lose(first.issueId());
        assertThat(table.open(table.brian).issueIsThere()).isFalse();

        Charter again = table.start.start(table.brian, table.pair);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.issueId()).isNotEqualTo(first.issueId());
        assertThat(table.open(table.brian).issueIsThere()).isTrue();
    }

    @Test
    public void nobody_else_begins_it_for_them() {
        assertThatThrownBy(() -> table.start.start(table.grace, table.pair)).isInstanceOf(CharterMissing.class);

        assertThat(table.issues.made()).isZero();
    }
}
