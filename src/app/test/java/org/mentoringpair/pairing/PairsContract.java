package org.mentoringpair.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Test;

/** What every collection of pairs promises. */
public abstract class PairsContract {
    protected static final String AMARA = "amara";
    protected static final String BRIAN = "brian.o'sullivan";
    protected static final String JOSE = "josé";
    protected static final String MEI = "JIRAUSER10204";

    protected abstract Pairs pairs();

    @Test
    public void a_pair_is_given_back_as_it_was_kept() {
        Pair kept = pairs().add(new Pair(0, 10001, 10100, AMARA, BRIAN, 7, Stage.WINDING_DOWN, Rhythm.EVERY_3_WEEKS,
                Visibility.PAIR_AND_PROGRAMME_MANAGER, LocalDate.of(2026, 2, 28), 36));

        assertThat(kept.id()).isPositive();
        assertThat(pairs().withId(kept.id())).contains(kept);
        assertThat(pairs().ofProject(10001)).contains(kept);
    }

    @Test
    public void several_pairs_are_found_by_their_ids() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        add(10002, BRIAN, JOSE, 8);
        Pair third = add(10003, AMARA, MEI, 7);

        assertThat(pairs().withIds(Set.of(third.id(), first.id(), third.id() + 1))).containsExactly(first, third);
        assertThat(pairs().withIds(Set.of())).isEmpty();
    }

    @Test
    public void what_is_not_there_is_not_found() {
        Pair kept = add(10001, AMARA, BRIAN, 7);

        assertThat(pairs().withId(kept.id() + 1)).isEmpty();
        assertThat(pairs().ofProject(10002)).isEmpty();
        assertThat(pairs().of(MEI)).isEmpty();
    }

    @Test
    public void somebody_is_found_in_all_their_pairs_as_mentor_and_as_mentee() {
        Pair asMentee = add(10001, AMARA, BRIAN, 7);
        Pair asMentor = add(10002, BRIAN, JOSE, 8);
        add(10003, AMARA, MEI, 7);

        assertThat(pairs().of(BRIAN)).containsExactly(asMentee, asMentor);
        assertThat(pairs().all()).hasSize(3);
    }

    @Test
    public void pairs_of_several_programmes_are_found_together() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = add(10002, BRIAN, JOSE, 8);
        add(10003, AMARA, MEI, 9);

        assertThat(pairs().ofProgrammes(List.of(7L, 8L))).containsExactly(first, second);
        assertThat(pairs().ofProgrammes(List.of())).isEmpty();
    }

    @Test
    public void more_programmes_than_a_database_takes_at_once_are_no_trouble() {
        Pair pair = add(10001, AMARA, BRIAN, 7);

        assertThat(pairs().ofProgrammes(LongStream.rangeClosed(1, 2500).boxed().toList())).containsExactly(pair);
    }

    @Test
    public void the_pair_of_a_deleted_project_is_forgotten() {
        add(10001, AMARA, BRIAN, 7);
        Pair other = add(10002, BRIAN, JOSE, 7);

        pairs().forgetProject(10001);

        assertThat(pairs().all()).containsExactly(other);
    }

    @Test
    public void a_programme_manager_knows_of_all_pairs_and_looks_into_those_that_let_them() {
        Pair open = add(10001, AMARA, BRIAN, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Pair closed = add(10002, AMARA, JOSE, 7, Visibility.PAIR_ONLY);
        add(10003, AMARA, JOSE, 8, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Pair own = add(10004, BRIAN, MEI, 8, Visibility.PAIR_ONLY);

        Viewer manager = new Viewer(MEI, Set.of(7L, 9L));

        assertThat(pairs().knownTo(manager, 0, 10)).extracting(KeptDates::pair).containsExactly(open, closed, own);
        assertThat(pairs().seenBy(manager, PairFilter.ANY)).extracting(KeptDates::pair).containsExactly(open, own);
        assertThat(pairs().knownTo(new Viewer("nobody", Set.of()), 0, 10)).isEmpty();
        assertThat(pairs().seenBy(new Viewer("nobody", Set.of()), PairFilter.ANY)).isEmpty();
    }

    @Test
    public void ones_own_pairs_are_as_urgent_as_the_two_see_it_and_others_as_it_was_told() {
        Pair open = add(10001, AMARA, BRIAN, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Pair closed = add(10002, AMARA, JOSE, 7, Visibility.PAIR_ONLY);
        Pair own = add(10003, BRIAN, MEI, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        List.of(open, closed, own).forEach(pair -> pairs().urgencyMoved(pair.id(), new Urgency(2, 1)));
        Pair unjudged = add(10004, AMARA, BRIAN, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Viewer manager = new Viewer(MEI, Set.of(7L, 9L));

        assertThat(pairs().asUrgentAs(Set.of(1), manager)).extracting(KeptDates::pair).containsExactly(open);
        assertThat(pairs().asUrgentAs(Set.of(2), manager)).extracting(KeptDates::pair).containsExactly(own);
        assertThat(pairs().asUrgentAs(Set.of(0, 1, 2), manager)).extracting(KeptDates::pair).containsExactly(open, own, unjudged);
        assertThat(pairs().asUrgentAs(Set.of(2), new Viewer(AMARA, Set.of()))).extracting(KeptDates::pair).containsExactly(open, closed);
        assertThat(pairs().asUrgentAs(Set.of(0, 1, 2), new Viewer("nobody", Set.of(8L)))).isEmpty();
        assertThat(pairs().asUrgentAs(Set.of(), manager)).isEmpty();
        assertThat(pairs().urgencies(List.of(open.id(), unjudged.id()))).isEqualTo(Map.of(open.id(), new Urgency(2, 1), unjudged.id(), new Urgency(0, 0)));
        assertThat(pairs().urgencies(List.of())).isEmpty();
    }

    @Test
    public void pairs_are_found_by_stage_and_programme_among_those_one_sees() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = pairs().add(first.inStage(Stage.WINDING_DOWN));
        Pair other = add(10003, AMARA, JOSE, 8);
        add(10004, JOSE, MEI, 7);
        Viewer amara = new Viewer(AMARA, Set.of());

        assertThat(pairs().seenBy(amara, new PairFilter(Set.of(first.stage()), Set.of()))).extracting(KeptDates::pair).containsExactly(first, other);
        assertThat(pairs().seenBy(amara, new PairFilter(Set.of(), Set.of(7L, 9L)))).extracting(KeptDates::pair).containsExactly(first, second);
        assertThat(pairs().seenBy(amara, new PairFilter(Set.of(Stage.WINDING_DOWN, Stage.PAUSED), Set.of(7L)))).extracting(KeptDates::pair).containsExactly(second);
        assertThat(pairs().seenBy(amara, new PairFilter(Set.of(Stage.WINDING_DOWN), Set.of(8L)))).isEmpty();
    }

    @Test
    public void since_when_pairs_are_in_their_stage_is_known_of_those_that_ever_moved() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = add(10002, AMARA, JOSE, 7);
        Instant monday = Instant.parse("2026-11-02T09:00:00Z");
        pairs().stageMoved(new StageMove(first.id(), Stage.RAPPORT, Stage.DIRECTION, AMARA, monday, ""), null);
        pairs().stageMoved(new StageMove(first.id(), Stage.DIRECTION, Stage.PROGRESS, BRIAN, monday.plusSeconds(60), ""), null);

        assertThat(pairs().stagesSince(List.of(first.id(), second.id()))).isEqualTo(Map.of(first.id(), monday.plusSeconds(60)));
        assertThat(pairs().stagesSince(List.of())).isEmpty();
    }

    @Test
    public void what_is_due_within_some_days_is_found_up_to_the_last_of_them() {
        add(10001, AMARA, BRIAN, 7);
        Viewer brian = new Viewer(BRIAN, Set.of());

        assertThat(pairs().issuesDueWithin(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 16), brian)).containsExactly(10101L);
        assertThat(pairs().issuesDueWithin(LocalDate.of(2026, 11, 10), LocalDate.of(2026, 11, 15), brian)).isEmpty();
        assertThat(pairs().issuesDueWithin(LocalDate.of(2026, 11, 17), LocalDate.of(2026, 11, 30), brian)).isEmpty();
        assertThat(pairs().issuesDueWithin(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30), new Viewer(JOSE, Set.of()))).isEmpty();
    }

    @Test
    public void a_pair_that_closes_is_looked_into_no_longer_and_nothing_else_about_it_changes() {
        Pair open = add(10001, AMARA, BRIAN, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Pair other = add(10002, AMARA, JOSE, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);

        pairs().visibilityMoved(open.id(), Visibility.PAIR_ONLY);

        assertThat(pairs().all()).containsExactly(open.seenBy(Visibility.PAIR_ONLY), other);
        assertThat(pairs().seenBy(new Viewer(MEI, Set.of(7L)), PairFilter.ANY)).extracting(KeptDates::pair).containsExactly(other);
    }

    @Test
    public void pairs_are_read_page_by_page_with_their_days() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = add(10002, JOSE, MEI, 7);
        add(10003, AMARA, JOSE, 8);
        Pair fourth = add(10004, AMARA, MEI, 7);
        pairs().checkInsMoved(second.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));
        KeptDates met = new KeptDates(second, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));

        assertThat(pairs().some(all(PairOrder.URGENCY, 7L), 0, 2)).containsExactly(new KeptDates(first, null, LocalDate.of(2026, 11, 16)), met);
        assertThat(pairs().some(all(PairOrder.URGENCY, 7L), 2, 2)).extracting(KeptDates::pair).containsExactly(fourth);
        assertThat(pairs().some(all(PairOrder.START), 0, 2)).isEmpty();
        assertThat(pairs().count(all(PairOrder.START, 7L))).isEqualTo(3);
        assertThat(pairs().count(all(PairOrder.START))).isZero();
        assertThat(pairs().knownTo(new Viewer(MEI, Set.of()), 1, 5)).extracting(KeptDates::pair).containsExactly(fourth);
        assertThat(pairs().kept(second.id())).contains(met);
        assertThat(pairs().kept(fourth.id() + 1)).isEmpty();
    }

    @Test
    public void pairs_are_listed_by_what_is_urgent_by_their_days_and_by_their_start() {
        Pair never = add(10001, AMARA, BRIAN, 7);
        Pair met = add(10002, JOSE, MEI, 7);
        Pair pausing = add(10003, AMARA, JOSE, 7);
        Pair newest = pairs().add(new Pair(0, 10004, 10104, AMARA, MEI, 8, Stage.RAPPORT, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.of(2026, 11, 9), 6));
        pairs().checkInsMoved(met.id(), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 20));
        pairs().checkInsMoved(pausing.id(), LocalDate.of(2026, 11, 5), null);
        pairs().urgencyMoved(met.id(), new Urgency(0, 1));
        pairs().urgencyMoved(newest.id(), new Urgency(0, 2));
        pairs().urgencyMoved(never.id(), new Urgency(0, -3));

        assertThat(listed(PairOrder.URGENCY)).containsExactly(newest.id(), met.id(), pausing.id(), never.id());
        assertThat(listed(PairOrder.START)).containsExactly(newest.id(), pausing.id(), met.id(), never.id());
        assertThat(listed(PairOrder.NEXT_CHECK_IN)).containsExactly(never.id(), met.id(), newest.id(), pausing.id());
        assertThat(listed(PairOrder.LAST_CHECK_IN)).containsExactly(never.id(), newest.id(), pausing.id(), met.id());
    }

    private List<Long> listed(PairOrder order) {
        List<Long> all = pairs().some(all(order, 7L, 8L), 0, 10).stream().map(kept -> kept.pair().id()).toList();
        for (int page = 0; page < all.size(); page++) {
            assertThat(pairs().some(all(order, 7L, 8L), page, 1)).as(order + " page by page").extracting(kept -> kept.pair().id()).containsExactly(all.get(page));
            assertThat(pairs().some(all(order, 7L, 8L), page, 2)).as(order + " two at once").extracting(kept -> kept.pair().id())
                    .isEqualTo(all.subList(page, Math.min(page + 2, all.size())));
        }
        assertThat(pairs().some(all(order, 7L, 8L), all.size(), 2)).isEmpty();
        return all;
    }

    @Test
    public void pairs_are_listed_by_stage_urgency_person_and_what_is_overdue() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = add(10002, JOSE, MEI, 7);
        Pair elsewhere = add(10003, MEI, AMARA, 8);
        pairs().stageMoved(new StageMove(second.id(), Stage.RAPPORT, Stage.PROGRESS, JOSE, Instant.EPOCH, ""), LocalDate.of(2026, 11, 20));
        pairs().urgencyMoved(second.id(), new Urgency(0, 2));
        Set<Long> both = Set.of(7L, 8L);

        assertThat(found(new PairsAsked(both, Stage.PROGRESS, null, null, null, PairOrder.URGENCY))).containsExactly(second.id());
        assertThat(found(new PairsAsked(both, null, 2, null, null, PairOrder.LAST_CHECK_IN))).containsExactly(second.id());
        assertThat(found(new PairsAsked(both, null, 0, null, null, PairOrder.NEXT_CHECK_IN))).containsExactly(first.id(), elsewhere.id());
        assertThat(found(new PairsAsked(both, null, null, MEI, null, PairOrder.URGENCY))).containsExactly(second.id(), elsewhere.id());
        assertThat(found(new PairsAsked(Set.of(7L), null, null, AMARA, null, PairOrder.URGENCY))).containsExactly(first.id());
        assertThat(found(new PairsAsked(both, null, null, null, LocalDate.of(2026, 11, 16), PairOrder.URGENCY))).isEmpty();
        assertThat(found(new PairsAsked(both, null, null, null, LocalDate.of(2026, 11, 17), PairOrder.URGENCY))).containsExactly(first.id(), elsewhere.id());
        assertThat(found(new PairsAsked(both, Stage.RAPPORT, 0, AMARA, LocalDate.of(2026, 11, 17), PairOrder.START))).containsExactly(elsewhere.id(), first.id());
    }

    private List<Long> found(PairsAsked asked) {
        List<Long> found = pairs().some(asked, 0, 10).stream().map(kept -> kept.pair().id()).toList();
        assertThat(pairs().count(asked)).isEqualTo(found.size());
        return found;
    }

    private static PairsAsked all(PairOrder order, Long... programmeIds) {
        return new PairsAsked(Set.of(programmeIds), null, null, null, null, order);
    }

    @Test
    public void the_first_check_in_is_due_one_rhythm_after_the_start() {
        add(10001, AMARA, BRIAN, 7);

        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 11, 17), new Viewer(BRIAN, Set.of()))).containsExactly(10101L);
        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 11, 16), new Viewer(BRIAN, Set.of()))).isEmpty();
    }

    @Test
    public void what_is_due_follows_the_check_ins_and_shows_to_nobody_else() {
        Pair met = add(10001, AMARA, BRIAN, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        Pair pausing = add(10002, AMARA, JOSE, 7, Visibility.PAIR_AND_PROGRAMME_MANAGER);
        pairs().checkInsMoved(met.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));
        pairs().checkInsMoved(pausing.id(), LocalDate.of(2026, 11, 20), null);

        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 12, 4), new Viewer(AMARA, Set.of()))).isEmpty();
        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 12, 5), new Viewer(AMARA, Set.of()))).containsExactly(10101L);
        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 12, 5), new Viewer(MEI, Set.of(7L)))).containsExactly(10101L);
        assertThat(pairs().issuesDueBefore(LocalDate.of(2026, 12, 5), new Viewer(JOSE, Set.of(8L)))).isEmpty();
    }

    @Test
    public void the_stage_of_one_pair_changes_and_nothing_else() {
        Pair pair = add(10001, AMARA, BRIAN, 7);
        Pair other = add(10002, AMARA, JOSE, 7);

        pairs().stageMoved(new StageMove(pair.id(), Stage.RAPPORT, Stage.MOVING_ON, pair.menteeKey(), Instant.EPOCH, ""), LocalDate.of(2026, 11, 16));

        assertThat(pairs().all()).containsExactly(pair.inStage(Stage.MOVING_ON), other);
    }

    @Test
    public void a_pair_that_pauses_is_not_due_and_still_known_to_have_met() {
        Pair pair = add(10001, AMARA, BRIAN, 7);
        assertThat(pairs().lastCheckIn(pair.id())).isEmpty();
        pairs().checkInsMoved(pair.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));

        pairs().stageMoved(new StageMove(pair.id(), Stage.RAPPORT, Stage.PAUSED, pair.menteeKey(), Instant.EPOCH, ""), null);

        assertThat(pairs().issuesDueBefore(LocalDate.of(2030, 1, 1), new Viewer(AMARA, Set.of()))).isEmpty();
        assertThat(pairs().lastCheckIn(pair.id())).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    public void a_pair_that_agrees_on_another_rhythm_is_due_by_it() {
        Pair pair = add(10001, AMARA, BRIAN, 7);

        pairs().rhythmMoved(pair.id(), Rhythm.EVERY_4_WEEKS, LocalDate.of(2026, 11, 30));

        assertThat(pairs().withId(pair.id())).contains(pair.meeting(Rhythm.EVERY_4_WEEKS));
        assertThat(pairs().keptAfter(0, 1)).containsExactly(new KeptDates(pair.meeting(Rhythm.EVERY_4_WEEKS), null, LocalDate.of(2026, 11, 30)));
    }

    @Test
    public void how_a_pair_went_through_its_stages_is_kept_the_latest_first_and_forgotten_with_it() {
        Pair pair = add(10001, AMARA, BRIAN, 7);
        Pair other = add(10002, AMARA, JOSE, 7);
        Instant noon = Instant.parse("2026-11-20T12:00:00.123Z");
        StageMove direction = new StageMove(pair.id(), Stage.RAPPORT, Stage.DIRECTION, AMARA, noon, "Wir wissen jetzt, wohin: \u7530\u4e2d \"O'Neil\" <img src=x>\nund zwar bald");
        StageMove pause = new StageMove(pair.id(), Stage.DIRECTION, Stage.PAUSED, BRIAN, noon.plusSeconds(60), "");
        pairs().stageMoved(direction, null);
        pairs().stageMoved(pause, null);
        pairs().stageMoved(new StageMove(other.id(), Stage.RAPPORT, Stage.PROGRESS, JOSE, noon, "x".repeat(450)), null);

        assertThat(pairs().stageMoves(pair.id())).containsExactly(pause, direction);
        pairs().forgetProject(10001);

        assertThat(pairs().stageMoves(pair.id())).isEmpty();
        assertThat(pairs().stageMoves(other.id())).extracting(move -> move.reason().length()).containsExactly(450);
    }

    @Test
    public void what_a_pair_put_off_is_kept_with_who_did_the_latest_first_and_forgotten_with_it() {
        Pair pair = add(10001, AMARA, BRIAN, 7);
        Pair other = add(10002, AMARA, JOSE, 7);
        LocalDate due = LocalDate.of(2026, 11, 16);
        LocalDate today = LocalDate.of(2026, 11, 15);
        Instant noon = Instant.parse("2026-11-15T12:00:00.123Z");
        Postponement skip = new Postponement(pair.id(), Postponement.Kind.SKIPPED, due, due.plusWeeks(2), BRIAN, today, noon);
        Postponement resume = new Postponement(pair.id(), Postponement.Kind.RESUMED, due.plusWeeks(2), due, AMARA, today, noon.plusSeconds(9));
        Pair without = pair.puttingOff(new Postponed(today, null, due.plusWeeks(2)));
        pairs().postponed(skip, without);
        assertThat(pairs().kept(pair.id())).contains(new KeptDates(without, null, due.plusWeeks(2)));
        pairs().postponed(resume, pair);
        pairs().postponed(new Postponement(other.id(), Postponement.Kind.PAUSED, due, due.plusDays(40), JOSE, today, noon),
                other.puttingOff(new Postponed(today, today.minusDays(1), due.plusDays(40))));

        assertThat(pairs().kept(pair.id())).contains(new KeptDates(pair, null, due));
        assertThat(pairs().postponements(pair.id())).containsExactly(resume, skip);
        pairs().forgetProject(10001);

        assertThat(pairs().postponements(pair.id())).isEmpty();
        assertThat(pairs().withId(other.id()).orElseThrow().postponed()).isEqualTo(new Postponed(today, today.minusDays(1), due.plusDays(40)));
        assertThat(pairs().postponements(other.id())).hasSize(1);
    }

    @Test
    public void pairs_are_gone_through_some_at_a_time_with_the_days_kept_beside_them() {
        Pair first = add(10001, AMARA, BRIAN, 7);
        Pair second = add(10002, JOSE, MEI, 7);
        pairs().checkInsMoved(second.id(), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4));

        assertThat(pairs().keptAfter(0, 1)).containsExactly(new KeptDates(first, null, LocalDate.of(2026, 11, 16)));
        assertThat(pairs().keptAfter(first.id(), 2)).containsExactly(new KeptDates(second, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 4)));
        assertThat(pairs().keptAfter(second.id(), 1)).isEmpty();
    }

    protected Pair add(long projectId, String mentor, String mentee, long programmeId) {
        return add(projectId, mentor, mentee, programmeId, Visibility.PAIR_ONLY);
    }

    protected Pair add(long projectId, String mentor, String mentee, long programmeId, Visibility visibility) {
        return pairs().add(new Pair(0, projectId, projectId + 100, mentor, mentee, programmeId, Stage.RAPPORT,
                Rhythm.EVERY_2_WEEKS, visibility, LocalDate.of(2026, 11, 2), 6));
    }
}
