package org.mentoringpair.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.util.Map;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** What every collection of farewells promises. */
public abstract class FarewellsContract {
    private static final FarewellWords WORDS = new FarewellWords(Map.of(10_507L, 4, 10_600L, 1), "I <b>ask</b> first, 美咲", "x".repeat(Prose.LONGEST), 5);
    private static final FarewellWords FEW = new FarewellWords(Map.of(), "", "A friend", null);

    abstract Farewells farewells();

    @Test
    public void what_was_said_is_found_with_every_word() {
        Farewell amina = said(AMINA, PAIR, WORDS);
        Farewell siobhan = said(SIOBHAN, PAIR, FEW);
        said(IVO, OTHER_PAIR, FEW);

        assertThat(farewells().of(PAIR.id())).containsExactly(amina, siobhan);
        assertThat(farewells().of(PAIR.id()).get(0).words()).isEqualTo(WORDS);
        assertThat(farewells().saidBy(PAIR.id())).containsExactlyInAnyOrder(AMINA.key(), SIOBHAN.key());
    }

    @Test
    public void words_change_and_the_version_with_them() {
        Farewell amina = said(AMINA, PAIR, WORDS);

        farewells().change(amina.saying(FEW));

        assertThat(farewells().of(PAIR.id())).containsExactly(new Farewell(amina.id(), PAIR.id(), AMINA.key(), 2, FEW));
    }

    @Test
    public void nothing_outlives_the_project() {
        said(AMINA, PAIR, WORDS);
        Farewell other = said(IVO, OTHER_PAIR, FEW);

        farewells().forgetProject(PAIR.projectId());

        assertThat(farewells().of(PAIR.id())).isEmpty();
        assertThat(farewells().of(OTHER_PAIR.id())).containsExactly(other);
    }

    private Farewell said(Person person, Pair pair, FarewellWords words) {
        return farewells().add(new Farewell(0, pair.id(), person.key(), 1, words), pair);
    }
}
