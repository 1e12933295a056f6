package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Visibility;

/** What every collection of programmes promises. */
public abstract class ProgrammesContract {
    protected static final String GRACE = "grace";
    protected static final String BRIAN = "brian.o'sullivan";

    protected abstract Programmes programmes();

    @Test
    public void what_a_programme_says_about_time_is_given_back_and_changed() {
        Programme kept = programmes().add(new Programme(0, 10300, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(BRIAN),
                new ProgrammePromise(4, null), List.of("育てる <b>", "Be kind")));
        assertThat(programmes().withId(kept.id())).contains(kept);

        Programme changed = new Programme(kept.id(), 10300, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(BRIAN),
                new ProgrammePromise(null, 3), List.of("Be kind"));
        programmes().change(changed);

        assertThat(programmes().all()).containsExactly(changed);
    }

    @Test
    public void what_a_programme_is_for_is_given_back_and_changed_and_taken_back() {
        ProgrammeFrame frame = new ProgrammeFrame("x".repeat(1000) + "\n\n復帰 <b>O'Neil</b>", LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28), Set.of(GRACE, BRIAN));
        Programme kept = programmes().add(framed(0, frame));
        assertThat(programmes().withId(kept.id())).contains(kept);
        assertThat(kept.frame()).isEqualTo(frame);

        Programme half = framed(kept.id(), new ProgrammeFrame("", LocalDate.of(2026, 9, 1), null, Set.of(BRIAN)));
        programmes().change(half);
        assertThat(programmes().all()).containsExactly(half);

        programmes().change(framed(kept.id(), ProgrammeFrame.NONE));
        assertThat(programmes().all()).containsExactly(framed(kept.id(), ProgrammeFrame.NONE));
    }

    private static Programme framed(long id, ProgrammeFrame frame) {
        return new Programme(id, 10300, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(BRIAN), ProgrammePromise.NONE, List.of(), frame);
    }

    @Test
    public void a_programme_is_given_back_as_it_was_kept() {
        Programme kept = programmes().add(new Programme(0, 10300, "技術者 <b>2026</b>", Rhythm.EVERY_4_WEEKS, 12,
                Visibility.PAIR_ONLY, Set.of(GRACE, BRIAN)));

        assertThat(kept.id()).isPositive();
        assertThat(programmes().withId(kept.id())).contains(kept);
        assertThat(programmes().withId(kept.id() + 1)).isEmpty();
    }

    @Test
    public void programmes_come_in_the_order_of_their_names_without_regard_to_capitals() {
        add("women in operations");
        add("Engineering 2026");
        add("Returners");

        assertThat(programmes().all()).extracting(Programme::name).containsExactly("Engineering 2026", "Returners", "women in operations");
    }

    @Test
    public void what_changes_about_a_programme_leaves_the_others_alone() {
        Programme returners = add("Returners", GRACE);
        Programme engineering = add("Engineering 2026", GRACE);
        Programme changed = new Programme(returners.id(), 10301, "Welcome back", Rhythm.EVERY_WEEK, 3,
                Visibility.PAIR_AND_PROGRAMME_MANAGER, Set.of(BRIAN));

        programmes().change(changed);

        assertThat(programmes().all()).containsExactly(engineering, changed);
    }

    @Test
    public void whoever_runs_programmes_is_found_in_all_of_them() {
        Programme returners = add("Returners", GRACE, BRIAN);
        Programme engineering = add("Engineering 2026", GRACE);

        assertThat(programmes().runBy(GRACE)).containsExactlyInAnyOrder(returners.id(), engineering.id());
        assertThat(programmes().runBy(BRIAN)).containsExactly(returners.id());
        assertThat(programmes().runBy("nobody")).isEmpty();
    }

    @Test
    public void what_is_remembered_of_who_runs_which_programme_follows_when_the_managers_change() {
        Programme returners = add("Returners", GRACE);
        assertThat(programmes().rememberedRunBy(GRACE)).containsExactly(returners.id());
        assertThat(programmes().rememberedRunBy(BRIAN)).isEmpty();

        programmes().change(new Programme(returners.id(), 10300, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(BRIAN)));

        assertThat(programmes().rememberedRunBy(GRACE)).isEmpty();
        assertThat(programmes().rememberedRunBy(BRIAN)).containsExactly(returners.id());
    }

    @Test
    public void what_a_programme_is_called_follows_when_its_name_changes() {
        Programme returners = add("Returners", GRACE);
        assertThat(programmes().name(returners.id())).contains("Returners");
        assertThat(programmes().name(999_999)).isEmpty();

        programmes().change(new Programme(returners.id(), 10300, "Coming back", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(GRACE)));

        assertThat(programmes().name(returners.id())).contains("Coming back");
    }

    protected Programme add(String name, String... managers) {
        return programmes().add(new Programme(0, 10300, name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(managers)));
    }
}
