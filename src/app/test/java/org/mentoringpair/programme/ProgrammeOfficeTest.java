package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProjectInMemory;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalTurns;

public class ProgrammeOfficeTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final Person rosa = people.joined("rosa", "Rosa Lindqvist");
    private final Person tamsin = people.joined("tamsin", "Tamsin Achterberg");
    private final Programmes programmes = new ProgrammesInMemory();
    private final Options options = new Options();
    private final Pairs pairs = new PairsInMemory();
    private final PairProjectInMemory projects = new PairProjectInMemory(people);
    private final ProgrammeOffice office = new ProgrammeOffice(people, programmes, options, pairs, projects, new LocalTurns());

    @Before
    public void rosaRunsJira() {
        people.administrates(rosa);
        people.asks(rosa);
    }

    @Test
    public void a_programme_gets_its_option_in_jira() {
        Programme programme = office.open(draft("  Engineering 2026 ", "tamsin"));

        assertThat(programme.name()).isEqualTo("Engineering 2026");
        assertThat(programme.managedBy(tamsin.key())).isTrue();
        assertThat(options.names).containsEntry(programme.optionId(), "Engineering 2026");
    }

    @Test
    public void a_programme_keeps_its_option_when_its_name_changes() {
        Programme before = office.open(draft("Engineering 2026", "tamsin"));

        Programme after = office.change(before.id(), before.edition(), draft("Engineering & Operations", "tamsin", "rosa"));

        assertThat(programmes.all()).containsExactly(after);
        assertThat(after.managerKeys()).containsExactlyInAnyOrder(tamsin.key(), rosa.key());
        assertThat(options.names).containsExactly(Map.entry(before.optionId(), "Engineering & Operations"));
    }

    @Test
    public void of_two_administrators_who_change_a_programme_at_once_the_second_is_told_so() {
        Programme seen = office.open(draft("Engineering", "tamsin"));
        Programme theirs = office.change(seen.id(), seen.edition(), draft("Engineering", "rosa"));

        Refusal refusal = refusal(() -> office.change(seen.id(), seen.edition(), draft("Engineers", "tamsin")));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(programmes.all()).containsExactly(theirs);
        assertThat(refusal(() -> office.change(seen.id(), null, draft("Engineers", "tamsin"))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(office.change(seen.id(), theirs.edition(), draft("Engineers", "tamsin")).name()).isEqualTo("Engineers");
    }

    @Test
    public void two_programmes_never_have_the_same_name() {
        Programme first = office.open(draft("Engineering", "tamsin"));
        Programme second = office.open(draft("Returners", "tamsin"));

        assertThat(refusal(() -> office.open(draft("ENGINEERING", "tamsin"))).field()).isEqualTo("name");
        assertThat(refusal(() -> office.change(second.id(), second.edition(), draft("Engineering", "tamsin"))).field()).isEqualTo("name");
        assertThat(office.change(first.id(), first.edition(), draft("engineering", "tamsin")).name()).isEqualTo("engineering");
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
        people.left("mei", "陳美玲");

        Refusal refusal = refusal(() -> office.open(new ProgrammeDraft("x".repeat(256), null, 0, null, List.of("mei", "nobody"),
                new ProgrammePromiseDraft("81", "a lot", "x".repeat(101)),
                new ProgrammeFrameDraft("x".repeat(2001), "1 September", "-0001-01-01", List.of("nobody")))));

        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("name", "managers", "managers", "rhythm", "months", "visibility", "expectedHours",
                "protectedHours", "aims", "sponsors", "purpose", "startsOn", "endsOn");
        assertThat(programmes.all()).isEmpty();
        assertThat(options.names).isEmpty();
    }

    @Test
    public void a_programme_says_what_time_it_takes_and_sets_aside_or_nothing_of_it() {
        Programme programme = office.open(new ProgrammeDraft("Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, List.of("tamsin"),
                new ProgrammePromiseDraft(" 4 ", "", " Grow our own leaders \r\n\nBe kind\nBe kind")));
        assertThat(programmes.withId(programme.id()).orElseThrow().promise()).isEqualTo(new ProgrammePromise(4, null));
        assertThat(programme.aims()).containsExactly("Grow our own leaders", "Be kind");

        Programme silent = office.change(programme.id(), programme.edition(), draft("Returners", "tamsin"));

        assertThat(silent.promise()).isEqualTo(ProgrammePromise.NONE);
        assertThat(silent.edition()).isNotEqualTo(programme.edition());
    }

    @Test
    public void when_managers_change_the_roles_in_open_pairs_follow_and_closed_pairs_stay_closed() {
        Programme programme = office.open(draft("Engineering", "tamsin"));
        pairs.add(pair(10001, programme, Visibility.PAIR_AND_PROGRAMME_MANAGER));
        pairs.add(pair(10002, programme, Visibility.PAIR_ONLY));

        office.change(programme.id(), programme.edition(), draft("Engineering", "rosa"));

        assertThat(projects.roles).containsOnlyKeys(10001L);
        assertThat(projects.roles.get(10001L)).containsExactly(Set.of("siobhan"), Set.of("amara"), Set.of(rosa.key()));
    }

    @Test
    public void saving_again_finishes_a_hand_over_that_stopped_half_way() {
        Programme programme = office.open(draft("Engineering", "tamsin"));
        pairs.add(pair(10001, programme, Visibility.PAIR_AND_PROGRAMME_MANAGER));
        Programme handedOver = office.change(programme.id(), programme.edition(), draft("Engineering", "rosa"));
        projects.roles.clear();

        office.change(handedOver.id(), handedOver.edition(), draft("Engineering", "rosa"));

        assertThat(projects.roles.get(10001L)).containsExactly(Set.of("siobhan"), Set.of("amara"), Set.of(rosa.key()));
    }

    @Test
    public void only_jira_administrators_open_and_change_programmes() {
        Programme programme = office.open(draft("Engineering", "tamsin"));
        people.asks(tamsin);

        assertThat(refusal(() -> office.open(draft("Mine", "tamsin"))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal(() -> office.change(programme.id(), programme.edition(), draft("Mine", "tamsin"))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(programmes.all()).containsExactly(programme);
    }

    @Test
    public void whoever_runs_a_programme_changes_what_it_says_and_neither_its_name_nor_who_runs_it() {
        Programme programme = office.open(draft("Engineering", "tamsin"));
        pairs.add(pair(10001, programme, Visibility.PAIR_AND_PROGRAMME_MANAGER));
        ProgrammeDraft draft = new ProgrammeDraft("Mine alone", Rhythm.EVERY_WEEK, 9, Visibility.PAIR_AND_PROGRAMME_MANAGER, List.of("rosa"),
                ProgrammePromiseDraft.NONE, new ProgrammeFrameDraft(" Back to work \r\n well ", "2026-09-01", "2026-09-01", List.of("rosa", "rosa")));
        people.asks(tamsin);

        Programme after = office.lookAfter(programme.id(), programme.edition(), draft);

        assertThat(programmes.all()).containsExactly(after);
        assertThat(after.name()).isEqualTo("Engineering");
        assertThat(after.managerKeys()).containsExactly(tamsin.key());
        assertThat(after.months()).isEqualTo(9);
        assertThat(after.frame()).isEqualTo(new ProgrammeFrame("Back to work \n well", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 1), Set.of(rosa.key())));
        assertThat(projects.roles).as("nobody comes or goes").isEmpty();
        assertThat(office.lookAfter(programme.id(), programme.edition(), draft)).as("the same form sent twice").isEqualTo(after);
    }

    @Test
    public void of_two_who_run_a_programme_the_second_is_told_what_the_first_changed() {
        Programme seen = office.open(draft("Engineering", "tamsin", "rosa"));
        Programme firsts = office.lookAfter(seen.id(), seen.edition(), framed("", "2026-09-01", ""));
        people.asks(tamsin);

        assertThat(refusal(() -> office.lookAfter(seen.id(), seen.edition(), framed("", "", "2026-12-31"))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(programmes.all()).containsExactly(firsts);
        assertThat(refusal(() -> office.lookAfter(seen.id(), firsts.edition(), framed("", "2026-09-02", "2026-09-01"))).field()).isEqualTo("endsOn");
    }

    @Test
    public void a_programme_that_one_does_not_run_is_not_there_for_jira_administrators_either() {
        Programme programme = office.open(draft("Engineering", "tamsin"));

        assertThat(office.run(programme.id())).isEmpty();
        assertThat(refusal(() -> office.lookAfter(programme.id(), programme.edition(), draft("Engineering"))).kind()).isEqualTo(Refusal.Kind.MISSING);
        assertThat(refusal(() -> office.lookAfter(99, "", draft("Engineering"))).kind()).isEqualTo(Refusal.Kind.MISSING);
        people.asks(null);
        assertThat(office.run(programme.id())).isEmpty();
    }

    private static ProgrammeDraft framed(String purpose, String startsOn, String endsOn) {
        return new ProgrammeDraft("", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, List.of(), ProgrammePromiseDraft.NONE,
                new ProgrammeFrameDraft(purpose, startsOn, endsOn, List.of()));
    }

    private static Pair pair(long projectId, Programme programme, Visibility visibility) {
        return new Pair(0, projectId, projectId + 100, "siobhan", "amara", programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS,
                visibility, LocalDate.of(2026, 11, 2), 6);
    }

    private static ProgrammeDraft draft(String name, String... managers) {
        return new ProgrammeDraft(name, Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, List.of(managers), ProgrammePromiseDraft.NONE);
    }

    private static Refusal refusal(ThrowingCallable activity) {
        return catchThrowableOfType(Refusal.class, activity);
    }

    private static final class Options implements ProgrammeOptions {
        private final Map<Long, String> names = new TreeMap<>();

        @Override
        public long add(String programmeName) {
            long id = 10300L + names.size();
            names.put(id, programmeName);
            return id;
        }

        @Override
        public void rename(long optionId, String programmeName) {
            names.put(optionId, programmeName);
        }
    }
}
