package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.stores.Stores;

public class StoredFarewellsOnH2Test extends FarewellsContract {
    @Rule
    public final Stores stores = Stores.onH2(FarewellRow.class);

    @Override
    Farewells farewells() {
        return new StoredFarewells(stores.activeObjects());
    }

    @Test
    public void no_word_is_read_while_one_of_the_two_has_said_nothing() {
        FarewellTalk talk = new FarewellTalk(farewells(), new TurnsHere());
        talk.say(AMINA, PAIR, 0, new FarewellWords(Map.of(), "I ask first", "", null));

        assertThat(stores.sqlOf(() -> talk.read(SIOBHAN, PAIR))).hasSize(1).noneMatch(sql -> sql.contains("CHANGED") || sql.contains("GAINED"));
        assertThat(stores.statementsOf(() -> talk.read(AMINA, PAIR))).isEqualTo(2);
    }
}
