package org.mentoringpair.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.matching.Somebody.mentee;
import static org.mentoringpair.matching.Somebody.mentor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.Test;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;

/** Who is suggested to whom, and why. */
public class CandidatesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Enrolment AMINA = mentee("amina").skills("Leading reviews", "Saying no").experience("Lead a team").languages("de", "en").of("Quality").enrolled(1);

    private final List<Enrolment> mentors = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private Weighing weighing = Weighing.usual(3);

    @Test
    public void every_suggestion_says_what_speaks_for_it_the_weightiest_first() {
        takesPart(mentor("brian").skills("saying NO", "Cooking").experience("Led a team of nine").languages("en", "ja").in("Asia/Tokyo").of("Platform"));

        assertThat(suited()).singleElement().extracting(Suggestion::reasons).isEqualTo(List.of(
                new Reason(Criterion.EXPERIENCE, true, List.of("Lead a team")), new Reason(Criterion.LANGUAGE, true, List.of("en")),
                new Reason(Criterion.SKILL, true, List.of("Saying no")), new Reason(Criterion.DEPARTMENT, false, List.of("Platform"))));
    }

    @Test
    public void whoever_offers_more_of_what_somebody_wants_comes_first() {
        takesPart(mentor("brian").skills("Saying no"));
        takesPart(mentor("misaki").skills("Saying no", "Leading reviews"));

        assertThat(names()).containsExactly("misaki", "brian");
    }

    @Test
    public void has_done_it_means_half_of_the_words_that_count() {
        weighs(Criterion.EXPERIENCE, Weight.MUST, Mode.SIMILAR);
        takesPart(mentor("brian").experience("LEAD, then coached"));
        takesPart(mentor("misaki").experience("Cooked for a group"));
        takesPart(mentor("ivo"));

        assertThat(names()).containsExactly("brian");
    }

    @Test
    public void a_line_without_long_words_is_met_by_the_same_line() {
        Enrolment short1 = mentee("amina").skills("X").experience("AI").enrolled(1);
        takesPart(mentor("brian").skills("Y").experience("ai"));
        takesPart(mentor("ivo").skills("Y").experience("UX"));

        assertThat(candidates().suited(short1, 1, key -> true).get(0).reasons()).contains(new Reason(Criterion.EXPERIENCE, true, List.of("AI")));
        assertThat(candidates().suited(short1, 9, key -> true).get(1).reasons()).extracting(Reason::criterion).doesNotContain(Criterion.EXPERIENCE);
    }

    @Test
    public void what_must_be_met_leaves_out_whoever_does_not() {
        takesPart(mentor("brian").languages("fr"));
        assertThat(names()).isEmpty();

        weighs(Criterion.LANGUAGE, Weight.MUCH, Mode.SIMILAR);

        assertThat(names()).containsExactly("brian");
    }

    @Test
    public void a_programme_may_look_for_those_who_are_alike_or_for_those_who_differ() {
        takesPart(mentor("same").of("quality "));
        takesPart(mentor("other").of("Platform"));
        takesPart(mentor("unsaid"));

        weighs(Criterion.DEPARTMENT, Weight.MUST, Mode.SIMILAR);
        assertThat(names()).containsExactly("same");
        weighs(Criterion.DEPARTMENT, Weight.MUST, Mode.DIFFERENT);
        assertThat(names()).containsExactly("other");
    }

    @Test
    public void hours_between_time_zones_are_counted_the_short_way_round() {
        Enrolment auckland = mentee("amina").in("Pacific/Auckland").enrolled(1);
        weighs(Criterion.TIME_ZONE, Weight.MUCH, Mode.SIMILAR);
        weighs(Criterion.SKILL, Weight.NONE, Mode.SIMILAR);
        takesPart(mentor("berlin").in("Europe/Berlin"));
        takesPart(mentor("honolulu").in("Pacific/Honolulu"));
        takesPart(mentor("tonga").in("Pacific/Tongatapu"));

        List<Suggestion> suited = candidates().suited(auckland, 9, key -> true);

        assertThat(suited).extracting(each -> each.mentor().userKey()).containsExactly("tonga", "honolulu", "berlin");
        assertThat(suited.get(1).reasons()).contains(new Reason(Criterion.TIME_ZONE, true, List.of("1")));
        assertThat(suited.get(2).reasons()).extracting(Reason::criterion).doesNotContain(Criterion.TIME_ZONE);
    }

    @Test
    public void what_does_not_count_is_no_reason_and_whoever_nothing_speaks_for_is_not_suggested() {
        for (Criterion criterion : Criterion.values()) {
            weighs(criterion, Weight.NONE, Mode.SIMILAR);
        }
        takesPart(mentor("brian"));

        assertThat(names()).isEmpty();
        assertThat(candidates().hindrance(AMINA)).isEqualTo(Hindrance.NOBODY_SUITS);
    }

    @Test
    public void nobody_is_suggested_to_themselves() {
        takesPart(mentor("amina").places(3));

        assertThat(names()).isEmpty();
        assertThat(candidates().hindrance(AMINA)).isEqualTo(Hindrance.NO_MENTOR);
    }

    @Test
    public void whom_either_of_the_two_must_not_be_paired_with_is_left_out_without_a_word() {
        takesPart(mentor("brian"));
        takesPart(mentor("misaki").notWith("amina"));
        Enrolment choosy = mentee("amina").notWith("brian").enrolled(1);

        assertThat(names()).containsExactly("brian");
        assertThat(candidates().suited(choosy, 9, key -> true)).isEmpty();
        assertThat(candidates().hindrance(choosy)).isEqualTo(Hindrance.NOBODY_SUITS);
    }

    @Test
    public void whoever_has_no_place_is_not_suggested_and_a_place_comes_free_when_a_pair_closes() {
        takesPart(mentor("brian").places(1));
        takesPart(mentor("misaki").places(0));
        paired("brian", "ivo", Stage.PAUSED);
        assertThat(names()).isEmpty();
        assertThat(candidates().hindrance(AMINA)).isEqualTo(Hindrance.NO_PLACE);

        pairs.clear();
        paired("brian", "ivo", Stage.CLOSED);

        assertThat(names()).containsExactly("brian");
    }

    @Test
    public void two_who_were_a_pair_are_not_suggested_again_whichever_way_it_was() {
        takesPart(mentor("brian").places(5));
        takesPart(mentor("misaki").places(5));
        takesPart(mentor("ivo").places(5));
        paired("brian", "amina", Stage.CLOSED);
        paired("amina", "misaki", Stage.RAPPORT);

        assertThat(names()).containsExactly("ivo");
    }

    @Test
    public void among_equals_whoever_has_fewest_mentees_comes_first_then_whoever_joined_first() {
        takesPart(mentor("late").places(9).since("2026-11-09"));
        takesPart(mentor("busy").places(9).since("2026-01-01"));
        takesPart(mentor("early").places(9).since("2026-11-03"));
        takesPart(mentor("alsoEarly").places(9).since("2026-11-03"));
        paired("busy", "ivo", Stage.PROGRESS);

        assertThat(names()).containsExactly("early", "alsoEarly", "late", "busy");
    }

    @Test
    public void an_account_out_of_use_makes_room_for_the_next() {
        takesPart(mentor("gone"));
        takesPart(mentor("brian"));

        assertThat(candidates().suited(AMINA, 1, key -> !key.equals("gone"))).extracting(each -> each.mentor().userKey()).containsExactly("brian");
    }

    @Test
    public void five_hundred_times_five_hundred_take_no_time_and_always_come_in_the_same_order() {
        Random random = new Random(7);
        for (int number = 0; number < 500; number++) {
            takesPart(mentor("mentor" + number).skills(some(random, 4)).experience("Led team " + random.nextInt(40), "Moved to city " + random.nextInt(40)).languages("en")
                    .in(List.of("Asia/Tokyo", "Europe/Berlin", "America/New_York").get(random.nextInt(3))).of("Department " + random.nextInt(9)).places(1 + random.nextInt(3)));
        }
        List<Enrolment> mentees = new ArrayList<>();
        for (int number = 0; number < 500; number++) {
            mentees.add(mentee("mentee" + number).skills(some(random, 3)).experience("Lead team " + random.nextInt(40)).of("Department " + random.nextInt(9)).enrolled(1_000 + number));
        }
        ThreadMXBean work = ManagementFactory.getThreadMXBean();
        long begun = work.getCurrentThreadCpuTime();
        List<List<Suggestion>> first = all(mentees);
        assertThat(Duration.ofNanos(work.getCurrentThreadCpuTime() - begun)).as("however busy the machine is").isLessThan(Duration.ofSeconds(10));

        Collections.shuffle(mentors, random);

        assertThat(all(mentees)).isEqualTo(first);
        assertThat(first).allSatisfy(suited -> assertThat(suited).hasSize(3));
    }

    private List<List<Suggestion>> all(List<Enrolment> mentees) {
        Candidates candidates = candidates();
        return mentees.stream().map(each -> candidates.suited(each, 3, key -> true)).toList();
    }

    private static String[] some(Random random, int number) {
        return random.ints(0, 60).distinct().limit(number).mapToObj(skill -> "Skill " + skill).toArray(String[]::new);
    }

    private void takesPart(Somebody somebody) {
        mentors.add(somebody.enrolled(100 + mentors.size()));
    }

    private void paired(String mentor, String mentee, Stage stage) {
        pairs.add(new Pair(pairs.size() + 1L, 10_000 + pairs.size(), 10_500, mentor, mentee, 3, stage, Rhythm.EVERY_2_WEEKS, Visibility.PAIR_ONLY, LocalDate.parse("2026-01-05"), 6));
    }

    private void weighs(Criterion criterion, Weight weight, Mode mode) {
        Map<Criterion, Aspect> aspects = new EnumMap<>(weighing.aspects());
        aspects.put(criterion, new Aspect(weight, mode));
        weighing = new Weighing(3, aspects, 1);
    }

    private Candidates candidates() {
        return new Candidates(weighing, mentors, pairs, NOW);
    }

    private List<Suggestion> suited() {
        return candidates().suited(AMINA, 9, key -> true);
    }

    private List<String> names() {
        return suited().stream().map(each -> each.mentor().userKey()).toList();
    }
}
