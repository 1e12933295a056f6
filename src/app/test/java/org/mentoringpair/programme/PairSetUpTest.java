package org.mentoringpair.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.OneAtATime;
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
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.stores.LocalTurns;

public class PairSetUpTest {
    private static final long PROJECT = 10001;
    private static final long OTHER_PROJECT = 10002;

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person amara = people.joined("amara", "Amara Okafor");
    private final Person brian = people.joined("brian", "Brian O'Sullivan");
    private final Person grace = people.joined("grace", "Grace Lindqvist");
    private final Person root = people.joined("admin", "Ada Root");
    private final Pairs pairs = new PairsInMemory();
    private final PairProjectInMemory projects = new PairProjectInMemory(people);
    private final Programmes programmes = new ProgrammesInMemory();
    private final OneAtATime turns = new LocalTurns();
    private Programme engineering;
    private PairSetUp setUp;

    @Before
    public void aProjectWaitsForItsPair() {
        people.administrates(root);
        people.asks(root);
        projects.made(PROJECT, grace);
        engineering = programmes.add(new Programme(0, 10300, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(grace.key())));
        Clock lateEvening = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        setUp = new PairSetUp(new PairRules(people, programmes, pairs, projects), pairs, projects, turns, inLagos(), lateEvening);
    }

    @Test
    public void two_people_become_a_pair_with_an_issue_that_bears_their_names() {
        Pair pair = setUp.setUp(terms("amara", " brian ", Visibility.PAIR_ONLY));

        assertThat(pair).isEqualTo(new Pair(pair.id(), PROJECT, 10101, amara.key(), brian.key(), engineering.id(), Stage.RAPPORT,
                Rhythm.EVERY_3_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 23), 9));
        assertThat(pairs.all()).containsExactly(pair);
        assertThat(projects.issues).containsExactly("Amara Okafor and Brian O'Sullivan in programme 10300");
    }

    @Test
    public void programme_managers_get_a_role_only_where_the_pair_is_open_to_them() {
        projects.made(OTHER_PROJECT, grace);

        setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY));
        setUp.setUp(new PairTerms(OTHER_PROJECT, "amara", "brian", engineering.id(), Rhythm.EVERY_WEEK, 6, Visibility.PAIR_AND_PROGRAMME_MANAGER));

        assertThat(projects.roles.get(PROJECT)).containsExactly(Set.of(amara.key()), Set.of(brian.key()), Set.of());
        assertThat(projects.roles.get(OTHER_PROJECT)).containsExactly(Set.of(amara.key()), Set.of(brian.key()), Set.of(grace.key()));
    }

    @Test
    public void nobody_mentors_themselves() {
        Refusal refusal = refusalOf(terms("amara", "amara", Visibility.PAIR_ONLY));

        assertThat(refusal.each()).extracting(Refusal::field, Refusal::messageKey)
                .containsExactly(tuple("mentee", "mentoring.programme.pair.same-person"));
        assertThat(pairs.all()).isEmpty();
        assertThat(projects.roles).isEmpty();
    }

    @Test
    public void everything_that_is_wrong_is_said_at_once_and_at_its_field() {
        people.left("mei", "陳美玲");

        Refusal refusal = refusalOf(new PairTerms(PROJECT, "mei", "<img src=x onerror=alert(1)>", 99L, null, 37, null));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.each()).extracting(Refusal::field).containsExactly("mentor", "mentee", "programme", "rhythm", "months", "visibility");
        assertThat(refusal.each().get(1).arguments()).containsExactly("<img src=x onerror=alert(1)>");
    }

    @Test
    public void a_length_is_between_one_month_and_three_years() {
        List.of(1, 36).forEach(months -> assertThat(fieldsWrongWith(months)).isEmpty());
        List.of(0, -1, 37, Integer.MAX_VALUE).forEach(months -> assertThat(fieldsWrongWith(months)).containsExactly("months"));
    }

    @Test
    public void a_second_set_up_is_a_conflict_and_changes_nothing() {
        Pair first = setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY));

        Refusal refusal = refusalOf(terms("grace", "amara", Visibility.PAIR_AND_PROGRAMME_MANAGER));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(pairs.all()).containsExactly(first);
        assertThat(projects.roles.get(PROJECT)).containsExactly(Set.of(amara.key()), Set.of(brian.key()), Set.of());
    }

    @Test
    public void of_two_submits_at_the_same_moment_one_wins() {
        List<CompletableFuture<Pair>> both = List.of(
                CompletableFuture.supplyAsync(() -> setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY))),
                CompletableFuture.supplyAsync(() -> setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY))));

        long refused = both.stream().filter(PairSetUpTest::wasRefused).count();

        assertThat(refused).isEqualTo(1);
        assertThat(pairs.all()).hasSize(1);
        assertThat(projects.issues).hasSize(1);
    }

    @Test
    public void what_failed_half_way_is_finished_by_asking_again_even_with_other_people() {
        projects.failsOnceAfterMakingTheIssue(new IllegalStateException("the database went away"));
        assertThatThrownBy(() -> setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY))).hasMessage("the database went away");
        assertThat(pairs.all()).isEmpty();

        Pair pair = setUp.setUp(terms("grace", "brian", Visibility.PAIR_ONLY));

        assertThat(pairs.all()).containsExactly(pair);
        assertThat(projects.issues).hasSize(1);
        assertThat(projects.roles.get(PROJECT).get(0)).containsExactly(grace.key());
    }

    @Test
    public void administrators_of_the_project_may_and_everybody_else_finds_no_project() {
        people.asks(brian);
        assertThat(refusalOf(terms("amara", "brian", Visibility.PAIR_ONLY)).kind()).isEqualTo(Refusal.Kind.MISSING);
        people.asks(null);
        assertThat(refusalOf(terms("amara", "brian", Visibility.PAIR_ONLY)).kind()).isEqualTo(Refusal.Kind.MISSING);

        people.asks(grace);
        assertThatCode(() -> setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY))).doesNotThrowAnyException();
    }

    @Test
    public void a_project_made_for_something_else_holds_no_pair() {
        projects.madeForSomethingElse(OTHER_PROJECT, grace);

        Refusal refusal = refusalOf(new PairTerms(OTHER_PROJECT, "amara", "brian", engineering.id(), Rhythm.EVERY_WEEK, 6, Visibility.PAIR_ONLY));

        assertThat(refusal.messageKey()).isEqualTo("mentoring.programme.pair.other-project");
        assertThat(pairs.all()).isEmpty();
    }

    @Test
    public void projects_wait_for_their_pair_until_they_have_it() {
        projects.made(OTHER_PROJECT, amara);
        people.asks(grace);
        assertThat(setUp.waiting()).containsOnlyKeys(PROJECT);

        setUp.setUp(terms("amara", "brian", Visibility.PAIR_ONLY));

        assertThat(setUp.waiting()).isEmpty();
    }

    private List<String> fieldsWrongWith(int months) {
        return new PairRules(people, programmes, pairs, projects)
                .objectionsToFields(new PairTerms(PROJECT, "amara", "brian", engineering.id(), Rhythm.EVERY_WEEK, months, Visibility.PAIR_ONLY))
                .stream().map(Refusal::field).toList();
    }

    private PairTerms terms(String mentor, String mentee, Visibility visibility) {
        return new PairTerms(PROJECT, mentor, mentee, engineering.id(), Rhythm.EVERY_3_WEEKS, 9, visibility);
    }

    private Refusal refusalOf(PairTerms terms) {
        return catchThrowableOfType(Refusal.class, () -> setUp.setUp(terms));
    }

    private static boolean wasRefused(CompletableFuture<Pair> submit) {
        try {
            submit.join();
            return false;
        } catch (CompletionException failed) {
            assertThat(failed).hasCauseInstanceOf(Refusal.class);
            return true;
        }
    }

    /** An hour ahead of UTC: there it is tomorrow already. */
    private static TimeZones inLagos() {
        return new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                return ZoneId.of("Africa/Lagos");
            }

            @Override
            public ZoneId of(Person person) {
                return ofAsking();
            }
        };
    }
}
