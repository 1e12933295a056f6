package org.mentoringpair.sandbox.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class BelongingsTest {
    private static final Table ISSUES = new Table("JIRA_ISSUE", List.of("ID", "PROJECT_ID", "SUMMARY", "REPORTER_KEY"),
            new int[] {Types.BIGINT, Types.BIGINT, Types.VARCHAR, Types.VARCHAR}, Map.of(1, "PROJECT"));
    private static final Table VALUES = new Table("CUSTOM_FIELD_VALUE", List.of("ID", "ISSUE_ID", "FIELD_ID", "STRING_VALUE"),
            new int[] {Types.BIGINT, Types.BIGINT, Types.BIGINT, Types.VARCHAR}, Map.of(1, "JIRA_ISSUE"));
    private static final long EPIC_LINK = 7;

    private long next = 500;
    private long other = 900;

    @Test
    public void a_copy_points_at_copies_and_at_what_was_not_copied_as_before() {
        Belongings copy = amarasTwo().anew(table -> table.equals(ISSUES) ? next++ : other++, Map.of("amara", "mentee1"), "");

        assertThat(copy.of(ISSUES)).containsExactly(new Object[] {500L, 1L, "Lead a review", "mentee1"}, new Object[] {501L, 1L, "Ask amara", "siobhan"});
        assertThat(copy.of(VALUES)).containsExactly(new Object[] {900L, 501L, EPIC_LINK, "500"}, new Object[] {901L, 501L, 8L, "10"});
    }

    @Test
    public void around_one_row_is_what_points_at_it_and_nothing_of_its_neighbour() {
        Belongings two = amarasTwo();

        assertThat(two.around(ISSUES, two.of(ISSUES).get(0), table -> true).of(VALUES)).isEmpty();
        assertThat(two.around(ISSUES, two.of(ISSUES).get(1), table -> true).of(VALUES)).hasSize(2);
        assertThat(two.around(ISSUES, two.of(ISSUES).get(1), table -> false).of(VALUES)).isEmpty();
    }

    @Test
    public void a_table_with_a_column_that_points_nobody_knows_where_is_refused_by_name() {
        Table thanks = new Table("AO_F75434_THANK_YOU", List.of("ID", "ITEM_ID"), new int[] {Types.BIGINT, Types.BIGINT}, Map.of());

        assertThatThrownBy(() -> Tables.refuseUnknown(thanks)).isInstanceOf(NotPlayed.class).hasMessageContaining("AO_F75434_THANK_YOU").hasMessageContaining("ITEM_ID");
        Tables.refuseUnknown(VALUES);
    }

    /** A goal and its milestone; a text of another field that looks like an id, and a summary with somebody's name. */
    private static Belongings amarasTwo() {
        Belongings two = new Belongings(Set.of(EPIC_LINK));
        two.add(ISSUES, List.<Object[]>of(new Object[] {10L, 1L, "Lead a review", "amara"}, new Object[] {11L, 1L, "Ask amara", "siobhan"}));
        two.add(VALUES, List.<Object[]>of(new Object[] {20L, 11L, EPIC_LINK, "10"}, new Object[] {21L, 11L, 8L, "10"}));
        return two;
    }
}
