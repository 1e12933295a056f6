package org.mentoringpair.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.enrolment.EnrolmentFigures;
import org.mentoringpair.enrolment.EnrolmentsInMemory;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammePromise;
import org.mentoringpair.programme.ProgrammesInMemory;
import org.mentoringpair.readiness.Part;

/** Tamsin runs a programme; it is the first Wednesday of November 2026, and five weeks of the quarter are over. */
public class FiguresTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-04");
    private static final LocalDate MONDAY = LocalDate.parse("2026-10-05");
    private static final Quarter QUARTER = new Quarter(2026, 4);
    private static final Person TAMSIN = new Person("tamsin", "tamsin", "Tamsin Achterberg", true);

    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final FigureSourceInMemory source = new FigureSourceInMemory();
    private final GoalCountsInMemory goals = new GoalCountsInMemory(projectId -> source.programmes.get(source.projects.get(projectId)));
    private final EnrolmentsInMemory enrolments = new EnrolmentsInMemory();
    private final Figures figures = new Figures(programmes, pairs, source, goals, new EnrolmentFigures(enrolments), Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private final Programme returners = programmes.add(new Programme(0, 5, "Returners", Rhythm.EVERY_WEEK, 6, Visibility.PAIR_ONLY, Set.of("tamsin"),
            new ProgrammePromise(4, 2), List.of("Be kind", "Grow leaders")));

    @Test
    public void the_funnel_goes_from_matched_pairs_to_closed_ones() {
        List<Pair> ten = begun(10, "2026-03-02");
        ten.subList(0, 6).forEach(pair -> met(pair, "2026-03-04"));
        ten.subList(0, 3).forEach(pair -> moved(pair, Stage.CLOSED, "2026-10-01T10:00:00Z"));

        assertThat(told(FigureKind.FUNNEL)).containsExactly("enrolled 10", "matched 10", "met 6", "active 7", "closed 3");
    }

    @Test
    public void how_many_enrolled_is_told_where_those_who_wait_are_none_or_five() {
        begun(6, "2026-03-02");
        joined("mentee-1", "2026-02-01");
        joined("waiting-1", "2026-02-01");
        assertThat(told(FigureKind.FUNNEL)).as("one waits").startsWith("enrolled ?", "matched 6");

        for (int more = 2; more <= 5; more++) {
            joined("waiting-" + more, "2026-02-01");
        }

        assertThat(told(FigureKind.FUNNEL)).startsWith("enrolled 11", "matched 6");
    }

    @Test
    public void time_to_match_counts_from_the_day_on_which_the_mentee_joined() {
        begun(12, "2026-10-05");
        for (int each = 1; each <= 9; each++) {
            joined("mentee-" + each, each <= 3 ? "2026-09-21" : each <= 6 ? "2026-09-07" : "2026-09-06");
        }

        assertThat(told(FigureKind.TIME_TO_MATCH)).containsExactly("two-weeks 3", "four-weeks 3", "longer 3", "never-joined 3");
    }

    @Test
    public void completion_tells_who_parted_when_it_was_planned_from_who_parted_earlier() {
        List<Pair> ten = begun(10, "2026-03-02");
        ten.subList(0, 3).forEach(pair -> moved(pair, Stage.CLOSED, "2026-09-02T10:00:00Z"));
        ten.subList(3, 6).forEach(pair -> moved(pair, Stage.CLOSED, "2026-09-01T10:00:00Z"));

        assertThat(told(FigureKind.COMPLETION)).containsExactly("meeting 4", "paused 0", "to-the-end 3", "earlier 3");
    }

    @Test
    public void what_one_figure_keeps_back_no_other_one_tells() {
        List<Pair> ten = begun(10, "2026-03-02");
        moved(ten.get(0), Stage.CLOSED, "2026-06-01T10:00:00Z");
        ten.subList(1, 4).forEach(pair -> moved(pair, Stage.PAUSED, "2026-06-01T10:00:00Z"));
        ten.forEach(pair -> source.health.put(pair.id(), HealthState.ON_TRACK));

        assertThat(told(FigureKind.COMPLETION)).containsExactly("meeting 6", "paused ?", "to-the-end 0", "earlier ?");
        assertThat(told(FigureKind.HEALTH)).containsExactly("too-early 0", "on-track 6", "needs-check-in 0", "stalled 0", "paused ?", "closed ?");
        assertThat(told(FigureKind.FUNNEL)).containsExactly("enrolled 10", "matched 10", "met 0", "active 6", "closed ?");
    }

    @Test
    public void health_is_counted_as_it_was_told_and_pairs_of_other_programmes_are_not() {
        Programme leaders = programmes.add(new Programme(0, 6, "Leaders", Rhythm.EVERY_WEEK, 6, Visibility.PAIR_ONLY, Set.of("tamsin")));
        begun(4, "2026-03-02", leaders);
        List<Pair> nine = begun(9, "2026-03-02");
        nine.subList(0, 3).forEach(pair -> source.health.put(pair.id(), HealthState.ON_TRACK));
        nine.subList(3, 6).forEach(pair -> source.health.put(pair.id(), HealthState.STALLED));

        assertThat(told(FigureKind.HEALTH)).containsExactly("too-early 3", "on-track 3", "needs-check-in 0", "stalled 3", "paused 0", "closed 0");
    }

    @Test
    public void of_a_programme_of_two_pairs_nothing_is_told() {
        List<Pair> two = begun(2, "2026-09-21");
        two.forEach(pair -> held(pair, MONDAY, 60));

        assertThat(figures.of(returners, QUARTER, Arrays.asList(FigureKind.values()))).allSatisfy(figure -> {
            assertThat(figure.total()).isNull();
            assertThat(figure.lines()).noneMatch(Figure.Line::isTold);
        });
    }

    @Test
    public void the_weeks_that_are_over_show_what_was_held_beside_what_the_rhythms_add_up_to() {
        List<Pair> six = begun(6, "2026-09-28");
        six.subList(0, 4).forEach(pair -> held(pair, MONDAY.plusDays(3), 60));
        six.subList(0, 2).forEach(pair -> held(pair, MONDAY.plusWeeks(1), 60));
        six.forEach(pair -> held(pair, LocalDate.parse("2026-11-02"), 60));
        six.subList(0, 3).forEach(pair -> moved(pair, Stage.PAUSED, "2026-10-20T10:00:00Z"));

        assertThat(told(FigureKind.RHYTHM)).containsExactly("2026-09-28 0 of 6", "2026-10-05 4 of 6", "2026-10-12 ?", "2026-10-19 0 of 3", "2026-10-26 0 of 3");
    }

    @Test
    public void pairs_that_parted_before_their_moves_were_kept_did_so_when_they_last_met() {
        List<Pair> parted = begun(12, "2026-09-28");
        parted.subList(0, 6).forEach(pair -> {
            held(pair, MONDAY, 60);
            pairs.stageMoved(new StageMove(pair.id(), pair.stage(), Stage.CLOSED, pair.menteeKey(), Instant.parse("2026-10-20T10:00:00Z"), ""), null);
        });

        assertThat(told(FigureKind.RHYTHM)).containsExactly("2026-09-28 0 of 12", "2026-10-05 6 of 12", "2026-10-12 0 of 6", "2026-10-19 0 of 6", "2026-10-26 0 of 6");
    }

    @Test
    public void weeks_before_there_were_pairs_are_about_nobody() {
        begun(6, "2026-10-19");

        assertThat(told(FigureKind.RHYTHM)).containsExactly("2026-09-28 0 of 0", "2026-10-05 0 of 0", "2026-10-12 0 of 0", "2026-10-19 0 of 6", "2026-10-26 0 of 6");
    }

    @Test
    public void hours_are_those_of_the_weeks_that_are_told_so_that_none_of_the_others_follows_from_them() {
        List<Pair> six = begun(6, "2026-09-28");
        six.forEach(pair -> held(pair, MONDAY, 90));
        held(six.get(0), MONDAY.plusWeeks(1), 480);

        assertThat(told(FigureKind.HOURS)).as("six times three hours; twelve people in four weeks at two hours a month").containsExactly("spent 18", "protected 22");
    }

    @Test
    public void first_meetings_are_those_of_the_pairs_that_began_in_the_quarter() {
        begun(5, "2026-09-27");
        List<Pair> now = begun(9, "2026-10-05");
        now.subList(0, 3).forEach(pair -> held(pair, LocalDate.parse("2026-10-19"), 60));
        now.subList(3, 6).forEach(pair -> held(pair, LocalDate.parse("2026-10-20"), 60));
        begun(3, "2026-10-25");

        assertThat(told(FigureKind.FIRST_MEETING)).containsExactly("soon 3", "later 3", "not-yet 3", "still-time 3");
    }

    @Test
    public void skills_count_by_how_far_they_came_on_one_scale_and_never_by_name() {
        List<Pair> fifteen = begun(15, "2026-03-02");
        fifteen.subList(0, 5).forEach(pair -> rated(pair, 0, 2, "2026-09-01", 4, "2026-10-10"));
        fifteen.subList(5, 10).forEach(pair -> rated(pair, 0, 2, "2026-10-01", 3, "2026-10-10"));
        fifteen.subList(10, 15).forEach(pair -> rated(pair, 0, 2, "2026-08-01", 5, "2026-09-10"));
        source.rated.add(new FigureSource.Rated(1, "mentee-1", 1, 9, Instant.parse("2026-10-12T09:00:00Z")));

        assertThat(told(FigureKind.SKILLS)).as("one of the five was said on another scale afterwards").containsExactly("much-higher ?", "higher ?", "same 0", "lower 0");
    }

    @Test
    public void aims_are_counted_by_mentees_and_one_that_is_about_too_few_of_them_takes_another_with_it() {
        List<Pair> twelve = begun(12, "2026-03-02");
        twelve.subList(0, 6).forEach(pair -> aimed(pair, "Be kind"));
        twelve.subList(6, 11).forEach(pair -> aimed(pair, "Grow leaders"));
        assertThat(told(FigureKind.AIMS)).containsExactly("Be kind 6", "Grow leaders 5");

        aimed(twelve.get(11), "What nobody lists any more");

        assertThat(told(FigureKind.AIMS)).containsExactly("Be kind 6", "Grow leaders ?", "former ?");
    }

    @Test
    public void an_aim_about_too_few_does_not_follow_from_taking_it_off_the_list_together_with_another() {
        List<Pair> seventeen = begun(17, "2026-03-02");
        seventeen.subList(0, 5).forEach(pair -> aimed(pair, "Be kind"));
        seventeen.subList(5, 15).forEach(pair -> aimed(pair, "Grow leaders"));
        seventeen.subList(15, 17).forEach(pair -> aimed(pair, "Stay"));
        assertThat(aimsListed("Be kind", "Grow leaders", "Stay")).containsExactly("Be kind ?", "Grow leaders 10", "Stay ?");

        assertThat(aimsListed("Be kind")).as("twelve less the ten of before").containsExactly("Be kind ?", "former ?");
    }

    @Test
    public void the_order_of_the_list_does_not_choose_which_aim_is_left_out_beside_one_about_too_few() {
        List<Pair> twelve = begun(12, "2026-03-02");
        twelve.subList(0, 5).forEach(pair -> aimed(pair, "Be kind"));
        twelve.subList(5, 10).forEach(pair -> aimed(pair, "Grow leaders"));
        twelve.subList(10, 12).forEach(pair -> aimed(pair, "Stay"));

        assertThat(aimsListed("Be kind", "Grow leaders", "Stay")).containsExactly("Be kind ?", "Grow leaders 5", "Stay ?");
        assertThat(aimsListed("Stay", "Grow leaders", "Be kind")).containsExactly("Stay ?", "Grow leaders 5", "Be kind ?");
    }

    @Test
    public void goals_without_an_aim_cannot_be_worked_out_from_all_goals_where_they_are_about_too_few() {
        List<Pair> twelve = begun(12, "2026-03-02");
        twelve.forEach(pair -> goal(pair, 1, GoalState.ACTIVE, true));
        twelve.subList(0, 11).forEach(pair -> aimed(pair, "Be kind"));

        assertThat(told(FigureKind.GOALS)).contains("active 12");
        assertThat(told(FigureKind.AIMS)).containsExactly("Be kind ?", "Grow leaders 0", "none ?");
    }

    @Test
    public void goals_are_counted_by_state_and_by_having_a_measure_and_whoever_has_many_is_one_person() {
        List<Pair> ten = begun(10, "2026-03-02");
        ten.subList(0, 5).forEach(pair -> goal(pair, 1, GoalState.ACHIEVED, true));
        ten.subList(5, 10).forEach(pair -> goal(pair, 1, GoalState.ACTIVE, true));
        ten.subList(5, 10).forEach(pair -> goal(pair, 2, GoalState.DRAFT, false));
        assertThat(told(FigureKind.GOALS)).containsExactly("draft 5", "agreed 0", "active 5", "achieved 5", "dropped 0", "another 0", "with-measure 10");

        for (int more = 3; more < 9; more++) {
            goal(ten.get(0), more, GoalState.DROPPED, true);
        }

        assertThat(told(FigureKind.GOALS)).as("six goals of one mentee").contains("dropped ?").filteredOn(line -> line.endsWith("?")).hasSize(2);
    }

    @Test
    public void only_those_who_run_a_programme_may_ask() {
        assertThat(figures.programmesOf(TAMSIN)).containsExactly(returners);
        assertThat(figures.programmesOf(new Person("admin", "admin", "Ada", true))).isEmpty();
    }

    @Test
    public void two_years_of_quarters_can_be_asked_for() {
        assertThat(figures.quarters()).hasSize(8).startsWith(QUARTER, new Quarter(2026, 3)).doesNotHaveDuplicates();
    }

    private List<Pair> begun(int number, String day) {
        return begun(number, day, returners);
    }

    private List<Pair> begun(int number, String day, Programme programme) {
        List<Pair> begun = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            int id = source.programmes.size() + 1;
            Pair pair = pairs.add(new Pair(0, 10_000L + id, 500L + id, "mentor-" + id, "mentee-" + id, programme.id(), Stage.RAPPORT, Rhythm.EVERY_WEEK,
                    Visibility.PAIR_ONLY, LocalDate.parse(day), 6));
            source.programmes.put(pair.id(), programme.id());
            source.projects.put(pair.projectId(), pair.id());
            begun.add(pair);
        }
        return begun;
    }

    private void met(Pair pair, String day) {
        pairs.checkInsMoved(pair.id(), LocalDate.parse(day), null);
    }

    private void held(Pair pair, LocalDate day, int minutes) {
        met(pair, day.toString());
        source.held.add(new FigureSource.Held(pair.id(), day, minutes));
    }

    private void moved(Pair pair, Stage to, String at) {
        pairs.stageMoved(new StageMove(pair.id(), pair.stage(), to, pair.menteeKey(), Instant.parse(at), ""), null);
        source.turns.add(new FigureSource.Turn(pair.id(), Instant.parse(at), to.meets(), to == Stage.CLOSED));
    }

    private void joined(String mentee, String day) {
        enrolments.add(new Enrolment(0, mentee, returners.id(), Part.MENTEE, LocalDate.parse(day), null, null, 1));
    }

    private void aimed(Pair pair, String aim) {
        source.aims.add(new FigureSource.Aimed(pair.projectId(), pair.projectId() * 100 + 1, aim));
    }

    private void goal(Pair pair, int number, GoalState state, boolean measured) {
        goals.note(new GoalCount(pair.projectId(), pair.projectId() * 100 + number, state, measured));
    }

    private void rated(Pair pair, int scale, int before, String then, int after, String later) {
        source.pairsOfSkills.put(pair.id(), pair.id());
        source.rated.add(new FigureSource.Rated(pair.id(), pair.menteeKey(), before, scale, LocalDate.parse(then).atStartOfDay().toInstant(ZoneOffset.UTC)));
        source.rated.add(new FigureSource.Rated(pair.id(), pair.menteeKey(), after, scale, LocalDate.parse(later).atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private List<String> aimsListed(String... aims) {
        return told(new Programme(returners.id(), 5, "Returners", Rhythm.EVERY_WEEK, 6, Visibility.PAIR_ONLY, Set.of("tamsin"), new ProgrammePromise(4, 2), List.of(aims)),
                FigureKind.AIMS);
    }

    private List<String> told(FigureKind kind) {
        return told(returners, kind);
    }

    private List<String> told(Programme programme, FigureKind kind) {
        return figures.of(programme, QUARTER, List.of(kind)).get(0).lines().stream().map(FiguresTest::words).toList();
    }

    private static String words(Figure.Line line) {
        Figure.Label label = line.label();
        String what = label.week() != null ? label.week().toString() : label.words() != null ? label.words() : label.textKey().replaceAll(".*\\.", "");
        return what + " " + (line.isTold() ? line.count() + (line.of() == null ? "" : " of " + line.of()) : "?");
    }
}
