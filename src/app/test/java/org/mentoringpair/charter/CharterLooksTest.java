package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class CharterLooksTest {
    private final Table table = new Table();
    private final CharterLooks looks = new CharterLooks(table.charters);

    @Before
    public void begin() {
        table.start.start(table.misaki, table.pair);
    }

    @Test
    public void it_is_the_first_of_the_two_signatures_that_hold() {
        table.sign(table.misaki);
        assertThat(looks.latest(List.of(table.pair))).isEmpty();
        table.daysLater(3);
        table.sign(table.brian);

        assertThat(looks.latest(List.of(table.pair))).containsOnlyKeys(table.pair.id())
                .containsValue(table.open(table.misaki).standing().lookedAtByBoth().orElseThrow());
    }

    @Test
    public void a_charter_that_was_changed_since_is_left_out() {
        table.sign(table.misaki);
        table.sign(table.brian);
        table.edit(table.brian, CharterTab.PURPOSE, "Something else");

        assertThat(looks.latest(List.of(table.pair))).isEmpty();
    }
}
