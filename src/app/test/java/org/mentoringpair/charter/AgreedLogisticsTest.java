package org.mentoringpair.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.checkins.Mode;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.people.Person;

public class AgreedLogisticsTest {
    private final Table table = new Table();
    private final AgreedLogistics agreed = new AgreedLogistics(table.charters);

    @Before
    public void begin() {
        table.start.start(table.misaki, table.pair);
    }

    @Test
    public void nothing_is_agreed_before_both_have_signed_the_same() {
        table.sign(table.misaki);
        propose(table.brian, 90);
        table.sign(table.brian);

        assertThat(agreed.of(table.pair)).isEmpty();
    }

    @Test
    public void what_both_signed_last_holds_while_one_of_them_proposes_something_else() {
        table.sign(table.misaki);
        table.sign(table.brian);
        assertThat(agreed.of(table.pair).orElseThrow().minutes()).isEqualTo(45);

        propose(table.brian, 90);
        table.sign(table.brian);
        assertThat(agreed.of(table.pair).orElseThrow().minutes()).isEqualTo(45);

        table.sign(table.misaki);
        assertThat(agreed.of(table.pair).orElseThrow().minutes()).isEqualTo(90);
    }

    @Test
    public void check_ins_know_every_channel() {
        assertThat(Arrays.stream(Channel.values()).map(Channel::name)).containsExactlyElementsOf(Arrays.stream(Mode.values()).map(Mode::name).toList());
    }

    private void propose(Person person, int minutes) {
        table.editing.logistics(person, table.pair, Fingerprint.of(table.open(person).charter().terms().logistics()), new LogisticsDraft(
                Rhythm.EVERY_2_WEEKS, minutes, Channel.PHONE, "", ResponseTime.ONE_DAY, 540, 1020, Set.of(DayOfWeek.FRIDAY)));
    }
}
