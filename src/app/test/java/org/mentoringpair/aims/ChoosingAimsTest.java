package org.mentoringpair.aims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammePromise;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

public class ChoosingAimsTest {
    private static final long GOAL = 501;

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person tamsin = people.joined("tamsin", "Tamsin <img src=x onerror=alert(1)>");
    private final Programmes programmes = new ProgrammesInMemory();
    private final ChoosingAims choosing = new ChoosingAims(new SupportedAimsInMemory(), programmes, new LocalTurns());
    private final Programme programme = programmes.add(withAims(0, List.of("Be kind", "Grow our own leaders")));
    private final Pair pair = new Pair(1, 10_001, 10_100, brian.key(), misaki.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 11, 2), 6);

    @Test
    public void one_says_it_the_other_reads_it_and_nobody_else_does() {
        choosing.choose(misaki, pair, GOAL, "", "Be kind");

        assertThat(choosing.aim(brian, pair, GOAL)).contains("Be kind");
        assertThat(choosing.aim(tamsin, pair, GOAL)).isEmpty();
        assertThat(refused(tamsin, "Be kind", "").kind()).isEqualTo(Refusal.Kind.MISSING);
        choosing.choose(brian, pair, GOAL, "Be kind", "");
        assertThat(choosing.aim(misaki, pair, GOAL)).isEmpty();
    }

    @Test
    public void only_what_the_programme_aims_at_can_be_chosen_and_what_was_chosen_stays_when_the_list_changes() {
        assertThat(refused(misaki, "", "Earn more").field()).isEqualTo("aim");
        choosing.choose(misaki, pair, GOAL, "", "Be kind");

        programmes.change(withAims(programme.id(), List.of("Grow our own leaders")));

        assertThat(choosing.offered(brian, pair, GOAL)).containsExactly("Grow our own leaders", "Be kind");
        choosing.choose(brian, pair, GOAL, "Be kind", "Grow our own leaders");
        assertThat(choosing.offered(brian, pair, GOAL)).containsExactly("Grow our own leaders");
    }

    @Test
    public void a_goal_supports_nothing_where_the_programme_lists_no_aims() {
        assertThat(choosing.isPossible(pair)).isTrue();

        programmes.change(withAims(programme.id(), List.of()));

        assertThat(choosing.isPossible(pair)).isFalse();
    }

    @Test
    public void two_who_choose_at_once_are_shown_each_other_and_the_same_twice_is_no_trouble() {
        choosing.choose(misaki, pair, GOAL, "", "Be kind");
        choosing.choose(misaki, pair, GOAL, "", "Be kind");

        assertThat(refused(brian, "", "Grow our own leaders").kind()).isEqualTo(Refusal.Kind.CONFLICT);

        assertThat(choosing.aim(brian, pair, GOAL)).contains("Be kind");
    }

    private Refusal refused(Person person, String seen, String aim) {
        return catchThrowableOfType(Refusal.class, () -> choosing.choose(person, pair, GOAL, seen, aim));
    }

    private static Programme withAims(long id, List<String> aims) {
        return new Programme(id, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of("key-of-tamsin"), ProgrammePromise.NONE, aims);
    }
}
