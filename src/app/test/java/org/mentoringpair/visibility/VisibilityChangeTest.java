package org.mentoringpair.visibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProjectInMemory;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

public class VisibilityChangeTest {
    private static final Visibility CLOSED = Visibility.PAIR_ONLY;
    private static final Visibility OPEN = Visibility.PAIR_AND_PROGRAMME_MANAGER;

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person brian = people.joined("brian.o'sullivan", "Brian O'Sullivan");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person tamsin = people.joined("tamsin", "Tamsin <img src=x onerror=alert(1)>");
    private final Person rosa = people.joined("rosa", "Rosa Lindqvist");
    private final PairsInMemory pairs = new PairsInMemory();
    private final Programmes programmes = new ProgrammesInMemory();
    private final PairProjectInMemory inJira = new PairProjectInMemory(people);
    private final VisibilityProposals proposals = new VisibilityProposalsInMemory();
    private final List<String> happened = new ArrayList<>();
    private final LocalTurns turns = new LocalTurns();
    private VisibilityMove move;
    private VisibilityChange changes;
    private Programme programme;
    private Pair pair;
    private String endsAt = "";

    @Before
    public void brianAndMisakiAreAPair() {
        programme = programmes.add(new Programme(0, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, CLOSED, Set.of(tamsin.key(), rosa.key())));
        pair = pairs.add(new Pair(0, 10_001, 10_100, brian.key(), misaki.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, CLOSED,
                LocalDate.of(2026, 11, 2), 6));
        inJira.watches(managers -> step("in " + managers.stream().sorted().toList()));
        PairManagers managers = new PairManagers(programmes, people);
        move = new VisibilityMove(proposals, pairs, new PairAccess(inJira, now -> step("levels " + now.visibility()), managers), turns,
                List.of((now, by) -> happened.add("told " + now.visibility() + " by " + by)));
        changes = new VisibilityChange(proposals, move, pairs, managers, turns, Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    public void nothing_changes_until_the_other_one_agrees() {
        changes.propose(viewer(brian), pair.id(), OPEN, told());

        assertThat(pairs.withId(pair.id())).contains(pair);
        assertThat(happened).isEmpty();
        assertThat(changes.outlook(viewer(misaki), pair.id()).proposal().proposerKey()).isEqualTo(brian.key());
        assertThat(changes.outlook(viewer(misaki), pair.id()).managers()).containsExactly(rosa, tamsin);
    }

    @Test
    public void to_open_everything_is_brought_to_its_level_before_anybody_is_let_in() {
        agreed(OPEN);

        assertThat(happened).containsExactly("levels " + OPEN, "levels " + OPEN, "in [key-of-rosa, key-of-tamsin]", "told " + OPEN + " by key-of-misaki");
        assertThat(pairs.withId(pair.id())).contains(pair.seenBy(OPEN));
        assertThat(proposals.of(pair.id())).isEmpty();
    }

    @Test
    public void to_close_the_managers_go_before_anything_else() {
        pairs.visibilityMoved(pair.id(), OPEN);

        agreed(CLOSED);

        assertThat(happened).containsExactly("in []", "levels " + CLOSED, "told " + CLOSED + " by key-of-misaki");
        assertThat(pairs.withId(pair.id())).contains(pair);
    }

    @Test
    public void what_a_crash_stops_is_gone_on_with_wherever_it_stopped() {
        for (String crash : List.of("levels", "in")) {
            for (Visibility wanted : List.of(OPEN, CLOSED)) {
                endsAt = crash;
                assertThatThrownBy(() -> agreed(wanted)).hasMessage("The lights went out");
                assertThat(move.unfinished()).containsExactly(pair.id());
                assertThat(happened).noneMatch(step -> step.startsWith("told"));
                endsAt = "";

                move.unfinished().forEach(move::finish);

                assertThat(happened).endsWith("told " + wanted + " by key-of-misaki");
                assertThat(pairs.withId(pair.id())).contains(pair.seenBy(wanted));
                assertThat(move.unfinished()).isEmpty();
                happened.clear();
            }
        }
    }

    @Test
    public void while_a_closing_is_stopped_half_way_nobody_looks_in() {
        pairs.visibilityMoved(pair.id(), OPEN);
        endsAt = "levels";

        assertThatThrownBy(() -> agreed(CLOSED)).hasMessage("The lights went out");

        assertThat(new Viewer(tamsin.key(), Set.of(programme.id())).looksInto(pairs.withId(pair.id()).orElseThrow())).isFalse();
        assertThat(happened).startsWith("in []");
    }

    @Test
    public void opening_the_page_again_finishes_what_was_stopped() {
        endsAt = "in";
        assertThatThrownBy(() -> agreed(OPEN)).hasMessage("The lights went out");
        endsAt = "";

        assertThat(changes.outlook(viewer(brian), pair.id()).pair().visibility()).isEqualTo(OPEN);
        assertThat(changes.outlook(viewer(brian), pair.id()).proposal()).isNull();
    }

    @Test
    public void whoever_proposed_it_cannot_agree_for_the_other_one() {
        changes.propose(viewer(brian), pair.id(), OPEN, told());

        assertThat(refused(() -> changes.accept(viewer(brian), pair.id(), OPEN, told())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);

        assertThat(pairs.withId(pair.id())).contains(pair);
    }

    @Test
    public void pressing_twice_does_it_once() {
        changes.propose(viewer(brian), pair.id(), OPEN, told());
        changes.propose(viewer(brian), pair.id(), OPEN, told());
        changes.accept(viewer(misaki), pair.id(), OPEN, told());
        happened.clear();

        changes.accept(viewer(misaki), pair.id(), OPEN, told());

        assertThat(happened).isEmpty();
    }

    @Test
    public void one_takes_it_back_or_the_other_declines_and_then_nobody_can_agree() {
        for (Person person : List.of(brian, misaki)) {
            changes.propose(viewer(brian), pair.id(), OPEN, told());
            changes.withdraw(viewer(person), pair.id());

            assertThat(refused(() -> changes.accept(viewer(misaki), pair.id(), OPEN, told())).messageKey()).isEqualTo("mentoring.visibility.withdrawn.meanwhile");
            assertThat(proposals.of(pair.id())).isEmpty();
        }
    }

    @Test
    public void what_both_agreed_on_is_not_taken_back_half_way() {
        endsAt = "in";
        assertThatThrownBy(() -> agreed(OPEN)).hasMessage("The lights went out");

        assertThat(refused(() -> changes.withdraw(viewer(brian), pair.id())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void two_who_propose_at_once_are_shown_each_other() {
        String told = told();
        changes.propose(viewer(brian), pair.id(), OPEN, told);

        assertThat(refused(() -> changes.propose(viewer(misaki), pair.id(), OPEN, told)).messageKey()).isEqualTo("mentoring.visibility.other-faster");
        assertThat(refused(() -> changes.propose(viewer(misaki), pair.id(), CLOSED, told)).kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused(() -> changes.propose(viewer(misaki), pair.id(), null, told)).kind()).isEqualTo(Refusal.Kind.INVALID);
    }

    @Test
    public void nobody_lets_in_somebody_of_whom_they_were_not_told() {
        String told = told();
        changes.propose(viewer(brian), pair.id(), OPEN, told);
        programmes.change(new Programme(programme.id(), 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, CLOSED, Set.of(rosa.key())));

        assertThat(refused(() -> changes.accept(viewer(misaki), pair.id(), OPEN, told)).messageKey()).isEqualTo("mentoring.visibility.managers.meanwhile");

        assertThat(pairs.withId(pair.id())).contains(pair);
        changes.accept(viewer(misaki), pair.id(), OPEN, told());
        assertThat(happened).contains("in [key-of-rosa]");
    }

    @Test
    public void it_is_for_the_two_alone() {
        Viewer manager = new Viewer(tamsin.key(), Set.of(programme.id()));
        Viewer outsider = new Viewer("victor", Set.of());

        for (ThrowingCallable attempt : List.<ThrowingCallable>of(() -> changes.outlook(manager, pair.id()), () -> changes.propose(manager, pair.id(), OPEN, told()),
                () -> changes.accept(manager, pair.id(), OPEN, told()), () -> changes.withdraw(manager, pair.id()))) {
            assertThat(refused(attempt).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        }
        assertThat(refused(() -> changes.outlook(outsider, pair.id())).kind()).isEqualTo(Refusal.Kind.MISSING);
        assertThat(refused(() -> changes.propose(outsider, pair.id(), OPEN, told())).kind()).isEqualTo(Refusal.Kind.MISSING);
        assertThat(refused(() -> changes.outlook(viewer(brian), pair.id() + 1)).kind()).isEqualTo(Refusal.Kind.MISSING);
    }

    private void agreed(Visibility wanted) {
        changes.propose(viewer(brian), pair.id(), wanted, told());
        changes.accept(viewer(misaki), pair.id(), wanted, told());
    }

    private String told() {
        List<Person> managers = Stream.of(tamsin, rosa).filter(person -> programmes.withId(programme.id()).orElseThrow().managedBy(person.key())).toList();
        return new VisibilityChange.Outlook(pair, null, managers).told();
    }

    private static Viewer viewer(Person person) {
        return new Viewer(person.key(), Set.of());
    }

    private void step(String what) {
        if (!endsAt.isEmpty() && what.startsWith(endsAt)) {
            throw new IllegalStateException("The lights went out");
        }
        happened.add(what);
    }

    private static Refusal refused(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt);
    }
}
