package org.mentoringpair.handover;

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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.actionplan.PlannedIssues;
import org.mentoringpair.calls.Call;
import org.mentoringpair.calls.CallPost;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProjectInMemory;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.stores.LocalTurns;

/** Misaki goes on with Brian O'Sullivan where Kenji cannot help her any more. */
public class HandingOverTest {
    private static final long PROJECT = 10_001;
    private static final long LEAD = 1;
    private static final long AGENDA = 2;
    private static final long INVITE = 3;
    private static final long BOOK = 4;

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person kenji = people.joined("kenji", "田中 健二");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final Person brian = people.joined("brian.o'sullivan", "Brian O'Sullivan");
    private final Person tamsin = people.joined("tamsin", "Tamsin <img src=x onerror=alert(1)>");
    private final PairsInMemory pairs = new PairsInMemory();
    private final Programmes programmes = new ProgrammesInMemory();
    private final PairProjectInMemory inJira = new PairProjectInMemory(people);
    private final PlannedIssues plan = new PlannedIssues(PROJECT);
    private final Handovers handovers = new HandoversInMemory();
    private final CopiesInMemory copies = new CopiesInMemory();
    private final List<Long> closed = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private long lastProject = 10_100;
    private HandoverMove move;
    private HandoverPairs around;
    private HandingOver handingOver;
    private Programme programme;
    private Pair old;

    @Before
    public void kenjiMentorsMisaki() {
        programme = programmes.add(new Programme(0, 10, "Returners", Rhythm.EVERY_2_WEEKS, 6, Visibility.PAIR_ONLY, Set.of(tamsin.key())));
        old = pairs.add(pair(PROJECT, kenji));
        plan.put(issue(LEAD, Kind.GOAL, 0, "Lead a review", GoalOwner.MENTEE.name()));
        plan.put(issue(AGENDA, Kind.MILESTONE, LEAD, "Write the agenda", misaki.key()));
        plan.put(issue(INVITE, Kind.ACTION, AGENDA, "Invite three people", misaki.key()));
        plan.put(issue(BOOK, Kind.ACTION, AGENDA, "Book a room", misaki.key()));
        Clock noon = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        around = new HandoverPairs(pairs, inJira, people, new CallPost(programmes, people, (to, letter) -> letters.add(to.username()), manager -> new Letter("", "")));
        Luggage luggage = new Luggage(plan);
        LocalTurns turns = new LocalTurns();
        move = new HandoverMove(handovers, around, new Carrier(handovers, luggage, copies, noon), pair -> closed.add(pair.id()), turns, noon);
        handingOver = new HandingOver(handovers, move, luggage, around, turns, noon);
    }

    @Test
    public void what_was_chosen_arrives_where_it_belongs_and_the_old_pair_is_closed() {
        Pair next = agreed(Set.of(LEAD, AGENDA, INVITE));

        setOut(next);

        assertThat(copies.there()).containsExactly("Lead a review", "Write the agenda below Lead a review", "Invite three people below Write the agenda");
        assertThat(closed).containsExactly(old.id());
        assertThat(handovers.of(old.id()).orElseThrow().isDone()).isTrue();
    }

    @Test
    public void what_was_not_chosen_stays_and_its_actions_come_together_in_one_milestone() {
        Pair next = agreed(Set.of(INVITE, BOOK));

        setOut(next);

        assertThat(copies.there()).containsExactly("Brought along", "Invite three people below Brought along", "Book a room below Brought along");
    }

    @Test
    public void what_the_mentor_promised_what_is_done_and_the_mentors_own_goals_cannot_travel() {
        plan.put(issue(5, Kind.GOAL, 0, "Learn to listen", GoalOwner.MENTOR.name()));
        plan.put(issue(6, Kind.MILESTONE, 5, "Say nothing for ten minutes", kenji.key()));
        plan.put(issue(7, Kind.ACTION, AGENDA, "Introduce Misaki", kenji.key()));
        plan.put(issue(9, Kind.ACTION, 77, "Below the feedback he gave me", misaki.key()));
        plan.put(new PlannedIssue(8, "MISAKI-8", Kind.MILESTONE, LEAD, "Watch one", new PlannedIssue.Terms("", null, PlannedIssues.DONE), null));

        agreed(Set.of(LEAD, 5L, 6L, 7L, 8L, 9L));

        assertThat(handingOver.outlook(misaki, old.id()).luggage().pieces()).extracting(PlannedIssue::id).containsExactly(LEAD, AGENDA, INVITE, BOOK);
        assertThat(handovers.of(old.id()).orElseThrow().chosen()).containsExactly(LEAD);
    }

    @Test
    public void nothing_leaves_before_the_mentor_has_agreed() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        Pair next = pairs.add(pair(10_002, brian));

        assertThat(refused(() -> setOut(next)).messageKey()).isEqualTo("mentoring.handover.not-agreed");
        assertThat(letters).isEmpty();

        handingOver.agree(kenji, old.id(), seen());
        setOut(next);
        assertThat(copies.there()).containsExactly("Lead a review");
    }

    @Test
    public void the_programme_hears_of_it_once_and_only_while_nobody_is_found() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        HandoverCalls calls = new HandoverCalls(handovers, around);
        assertThat(calls.of(List.of(old))).isEmpty();

        handingOver.agree(kenji, old.id(), seen());
        handingOver.agree(kenji, old.id(), seen());

        assertThat(letters).containsExactly("tamsin");
        assertThat(calls.of(List.of(old))).singleElement().satisfies(call -> {
            assertThat(call.messageKey()).isEqualTo("mentoring.handover.call");
            assertThat(call.words()).isEmpty();
            assertThat(call.arguments()).isEmpty();
        });
        assertThat(calls.of(List.of())).as("of pairs of others").isEmpty();
        pairs.add(pair(10_002, brian));
        assertThat(calls.of(List.of(old))).isEmpty();
    }

    @Test
    public void taking_something_off_needs_nobody_and_adding_asks_anew() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD, AGENDA));
        String first = seen();
        handingOver.agree(kenji, old.id(), first);

        handingOver.choose(misaki, old.id(), first, Set.of(LEAD));
        assertThat(handovers.of(old.id()).orElseThrow().isAgreed()).isTrue();

        handingOver.choose(misaki, old.id(), seen(), Set.of(LEAD, INVITE));
        assertThat(handovers.of(old.id()).orElseThrow().isAgreed()).isFalse();
        assertThat(refused(() -> handingOver.agree(kenji, old.id(), first)).messageKey()).isEqualTo("mentoring.handover.changed-meanwhile");
    }

    @Test
    public void nobody_agrees_to_what_was_chosen_anew_by_what_they_saw_before_it_was_withdrawn() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        String before = seen();
        handingOver.withdraw(misaki, old.id());
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD, INVITE));

        assertThat(refused(() -> handingOver.agree(kenji, old.id(), before)).messageKey()).isEqualTo("mentoring.handover.changed-meanwhile");
        assertThat(handovers.of(old.id()).orElseThrow().isAgreed()).isFalse();
    }

    @Test
    public void the_same_form_sent_twice_does_once_and_another_window_does_not_overwrite() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        assertThat(handovers.of(old.id()).orElseThrow().edition()).isEqualTo(1);

        assertThat(refused(() -> handingOver.choose(misaki, old.id(), "", Set.of(AGENDA))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(handovers.of(old.id()).orElseThrow().chosen()).containsExactly(LEAD);

        handingOver.agree(kenji, old.id(), seen());
        Pair next = pairs.add(pair(10_002, brian));
        setOut(next);
        setOut(next);
        assertThat(copies.there()).hasSize(1);
        assertThat(closed).hasSize(1);
    }

    @Test
    public void a_mentor_who_is_gone_is_not_waited_for() {
        Person gone = people.left("gerda", "Gerda");
        Pair left = pairs.add(new Pair(0, PROJECT + 5, 1, gone.key(), misaki.key(), programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                LocalDate.of(2026, 3, 2), 6));

        handingOver.choose(misaki, left.id(), "", Set.of());

        assertThat(letters).containsExactly("tamsin");
        assertThat(new HandoverCalls(handovers, around).of(List.of(left))).as("Gerda has not agreed to anything").extracting(Call::messageKey)
                .containsExactly("mentoring.handover.call.mentor-gone");
        Pair next = pairs.add(pair(10_009, brian));
        handingOver.setOut(misaki, left.id(), next.id(), handovers.of(left.id()).orElseThrow().face(), told(left));
        assertThat(closed).containsExactly(left.id());
    }

    @Test
    public void wherever_a_crash_stops_it_nothing_is_lost_and_nothing_doubled() {
        for (boolean before : List.of(true, false)) {
            for (int number = 1; number <= 4; number++) {
                Pair next = agreed(Set.of(LEAD, INVITE, BOOK));
                int there = copies.there().size();
                copies.lightsGoOutAt(there + number, before);
                assertThatThrownBy(() -> setOut(next)).hasMessage("The lights went out");
                assertThat(move.unfinished()).containsExactly(old);
                assertThat(closed).isEmpty();
                copies.lightsAreBack();

                move.unfinished().forEach(move::finish);

                assertThat(copies.there().subList(there, there + 4)).containsExactlyInAnyOrder("Lead a review", "Brought along",
                        "Invite three people below Brought along", "Book a room below Brought along");
                assertThat(copies.there()).hasSize(there + 4);
                assertThat(closed).containsExactly(old.id());
                assertThat(move.unfinished()).isEmpty();
                closed.clear();
                pairs.forgetProject(next.projectId());
                handovers.forget(old.id());
            }
        }
    }

    @Test
    public void a_mentor_whom_the_licence_leaves_out_can_be_asked_no_more() {
        assertThat(around.mentorIsHere(old)).isTrue();

        people.losesLicence(kenji);

        assertThat(around.mentorIsHere(old)).isFalse();
    }

    @Test
    public void what_jira_refuses_can_be_left_behind() {
        Pair next = agreed(Set.of(LEAD, AGENDA));
        copies.jiraRefuses("Write the agenda");
        assertThat(refused(() -> setOut(next)).messageKey()).isEqualTo("mentoring.web.jira-refused");
        assertThat(refused(() -> handingOver.goOn(misaki, old.id(), null)).messageKey()).isEqualTo("mentoring.web.jira-refused");
        assertThat(closed).isEmpty();

        handingOver.leaveTheRest(misaki, old.id());

        assertThat(copies.there()).containsExactly("Lead a review");
        assertThat(closed).containsExactly(old.id());
    }

    @Test
    public void a_pair_that_is_deleted_on_the_way_leaves_the_mentee_where_they_were() {
        Pair next = agreed(Set.of(LEAD));
        copies.lightsGoOutAt(1, true);
        assertThatThrownBy(() -> setOut(next)).hasMessage("The lights went out");
        pairs.forgetProject(next.projectId());
        copies.lightsAreBack();

        move.unfinished().forEach(move::finish);

        assertThat(handovers.of(old.id()).orElseThrow().isOpen()).isTrue();
        assertThat(closed).isEmpty();
        setOut(pairs.add(pair(10_003, brian)));
        assertThat(copies.there()).containsExactly("Lead a review");
    }

    @Test
    public void nothing_goes_to_somebody_of_whom_the_mentee_was_not_told() {
        Pair next = agreed(Set.of(LEAD));
        String told = told(old);
        inJira.giveRoles(next.projectId(), brian.key(), misaki.key(), Set.of(tamsin.key()));

        assertThat(refused(() -> handingOver.setOut(misaki, old.id(), next.id(), seen(), told)).messageKey()).isEqualTo("mentoring.handover.others-meanwhile");
        assertThat(copies.there()).isEmpty();

        handingOver.setOut(misaki, old.id(), next.id(), seen(), told(old));
        assertThat(copies.there()).hasSize(1);
    }

    @Test
    public void what_is_there_and_not_found_waits_with_what_may_belong_below_it_and_arrives_later() {
        plan.put(issue(5, Kind.MILESTONE, 0, "Read about listening", misaki.key()));
        Pair next = agreed(Set.of(LEAD, AGENDA, INVITE, 5L));
        plan.hide(LEAD);
        plan.put(issue(AGENDA, Kind.MILESTONE, 0, "Write the agenda", misaki.key()));
        assertThat(refused(() -> setOut(next)).messageKey()).isEqualTo("mentoring.handover.unseen");
        assertThat(copies.there()).as("all of it may belong below the goal").isEmpty();
        assertThat(handingOver.outlook(misaki, old.id()).luggage().unseen()).containsExactly(LEAD);
        assertThat(closed).isEmpty();

        plan.show(LEAD);
        plan.put(issue(AGENDA, Kind.MILESTONE, LEAD, "Write the agenda", misaki.key()));
        move.unfinished().forEach(move::finish);

        assertThat(copies.there()).containsExactlyInAnyOrder("Lead a review", "Write the agenda below Lead a review", "Invite three people below Write the agenda", "Read about listening");
        assertThat(closed).containsExactly(old.id());
    }

    @Test
    public void everything_but_what_is_not_found_arrives_at_once_and_the_mentee_may_leave_that_behind() {
        Pair next = agreed(Set.of(LEAD, AGENDA, INVITE, BOOK));
        plan.hide(BOOK);
        assertThat(refused(() -> setOut(next)).messageKey()).isEqualTo("mentoring.handover.unseen");
        assertThat(copies.there()).hasSize(3);
        assertThat(handovers.of(old.id()).orElseThrow().missing()).containsExactly(BOOK);

        handingOver.leaveTheRest(misaki, old.id());

        assertThat(copies.there()).hasSize(3);
        assertThat(closed).containsExactly(old.id());
    }

    @Test
    public void what_is_deleted_or_done_or_the_mentors_by_now_keeps_nothing_waiting() {
        Pair next = agreed(Set.of(LEAD, AGENDA, INVITE, BOOK));
        plan.delete(AGENDA);
        plan.delete(INVITE);
        plan.put(new PlannedIssue(BOOK, "MISAKI-4", Kind.ACTION, AGENDA, "Book a room", new PlannedIssue.Terms("", null, PlannedIssues.DONE), null));
        plan.hide(BOOK);

        setOut(next);

        assertThat(copies.there()).containsExactly("Lead a review");
        assertThat(closed).containsExactly(old.id());
    }

    @Test
    public void what_was_chosen_and_is_not_found_stays_chosen_when_the_choice_is_changed() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD, BOOK));
        plan.hide(BOOK);

        handingOver.choose(misaki, old.id(), seen(), Set.of(AGENDA));

        assertThat(handovers.of(old.id()).orElseThrow().chosen()).containsExactlyInAnyOrder(AGENDA, BOOK);
    }

    @Test
    public void nothing_more_goes_to_others_than_were_named_when_it_is_gone_on_with() {
        Pair next = agreed(Set.of(LEAD, AGENDA));
        copies.lightsGoOutAt(2, true);
        assertThatThrownBy(() -> setOut(next)).hasMessage("The lights went out");
        copies.lightsAreBack();
        inJira.giveRoles(next.projectId(), brian.key(), misaki.key(), Set.of(tamsin.key()));

        assertThat(refused(() -> move.finish(old)).messageKey()).isEqualTo("mentoring.handover.others-meanwhile");
        assertThat(refused(() -> handingOver.goOn(misaki, old.id(), "of-before")).messageKey()).isEqualTo("mentoring.handover.others-meanwhile");
        assertThat(copies.there()).containsExactly("Lead a review");

        handingOver.goOn(misaki, old.id(), handingOver.outlook(misaki, old.id()).successors().get(0).told());
        assertThat(copies.there()).hasSize(2);
        assertThat(closed).containsExactly(old.id());
    }

    @Test
    public void it_goes_to_a_later_pair_of_the_same_mentee_in_the_same_programme_alone() {
        agreed(Set.of(LEAD));
        Pair again = pairs.add(pair(10_010, kenji));
        Pair elsewhere = pairs.add(new Pair(0, 10_011, 1, brian.key(), misaki.key(), programme.id() + 1, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                LocalDate.of(2026, 11, 20), 6));
        Pair mentoring = pairs.add(new Pair(0, 10_012, 1, misaki.key(), brian.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                LocalDate.of(2026, 11, 20), 6));

        assertThat(handingOver.outlook(misaki, old.id()).successors()).extracting(successor -> successor.mentor().username()).containsExactly("brian.o'sullivan");
        for (Pair other : List.of(again, elsewhere, mentoring)) {
            assertThat(refused(() -> handingOver.setOut(misaki, old.id(), other.id(), seen(), told(old))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        }
    }

    @Test
    public void who_has_set_out_changes_nothing_any_more() {
        setOut(agreed(Set.of(LEAD)));

        assertThat(refused(() -> handingOver.choose(misaki, old.id(), seen(), Set.of(AGENDA))).kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> handingOver.withdraw(misaki, old.id())).kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void the_mentee_can_stay_after_all() {
        agreed(Set.of(LEAD));

        handingOver.withdraw(misaki, old.id());
        handingOver.withdraw(misaki, old.id());

        assertThat(refused(() -> handingOver.agree(kenji, old.id(), seen())).messageKey()).isEqualTo("mentoring.handover.withdrawn");
        assertThat(handovers.waiting()).isEmpty();
    }

    @Test
    public void each_of_the_two_has_their_own_part_and_nobody_else_any() {
        handingOver.choose(misaki, old.id(), "", Set.of(LEAD));
        pairs.add(pair(10_002, brian));

        assertThat(refused(() -> handingOver.choose(kenji, old.id(), seen(), Set.of(BOOK))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refused(() -> handingOver.withdraw(kenji, old.id())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refused(() -> handingOver.leaveTheRest(kenji, old.id())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refused(() -> handingOver.agree(misaki, old.id(), seen())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(handingOver.outlook(kenji, old.id()).successors()).as("the former mentor does not learn who comes next").isEmpty();
        for (Person other : List.of(tamsin, brian)) {
            for (ThrowingCallable attempt : List.<ThrowingCallable>of(() -> handingOver.outlook(other, old.id()), () -> handingOver.choose(other, old.id(), seen(), Set.of()),
                    () -> handingOver.agree(other, old.id(), seen()), () -> handingOver.withdraw(other, old.id()), () -> handingOver.goOn(other, old.id(), null), () -> handingOver.leaveTheRest(other, old.id()),
                    () -> handingOver.setOut(other, old.id(), 2, "", ""))) {
                assertThat(refused(attempt).kind()).isEqualTo(Refusal.Kind.MISSING);
            }
        }
    }

    /** Misaki chooses, Kenji agrees, and Misaki is paired with Brian. */
    private Pair agreed(Set<Long> chosen) {
        handingOver.choose(misaki, old.id(), "", chosen);
        handingOver.agree(kenji, old.id(), seen());
        return pairs.add(pair(++lastProject, brian));
    }

    /** What a form shows that is opened now. */
    private String seen() {
        return handovers.of(old.id()).map(Handover::face).orElse("");
    }

    private void setOut(Pair next) {
        handingOver.setOut(misaki, old.id(), next.id(), seen(), told(old));
    }

    private String told(Pair from) {
        return around.successors(from).get(0).told();
    }

    private Pair pair(long projectId, Person mentor) {
        return new Pair(0, projectId, projectId + 100, mentor.key(), misaki.key(), programme.id(), Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY,
                LocalDate.of(2026, 11, 2), 6);
    }

    private static PlannedIssue issue(long id, Kind kind, long parentId, String summary, String owner) {
        return new PlannedIssue(id, "MISAKI-" + id, kind, parentId, summary, new PlannedIssue.Terms(owner, null, PlannedIssues.TO_DO), null);
    }

    private static Refusal refused(ThrowingCallable attempt) {
        return catchThrowableOfType(Refusal.class, attempt);
    }
}
