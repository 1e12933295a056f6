package org.mentoringpair.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.MeetingNotes;
import org.mentoringpair.checkins.OpenTopics;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.questions.PairQuestionsInMemory;
import org.mentoringpair.questions.Theme;

/** Amina and Siobhan last met on 9 November and are due on the 23rd. */
public class MeetingTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 23);
    private static final Answers WON = new Answers("Led the review", "", "");

    private final Now clock = new Now();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final Preparations preparations = new PreparationsInMemory();
    private final Topics topics = new TopicsInMemory();
    private final MeetingReading reading = new MeetingReading(pairs, preparations, topics, new InUtc(), clock);
    private final Preparing preparing = new Preparing(reading, preparations, new TurnsHere());
    private final Listening listening = new Listening(reading, new HeardLinesInMemory(), new TurnsHere());
    private final Agenda agenda = new Agenda(reading, topics, new TurnsHere());

    public MeetingTest() {
        pairs.checkInsMoved(pair.id(), LAST, DUE);
        clock.today = DUE.minusDays(2);
    }

    @Test
    public void preparing_opens_two_days_ahead_and_not_before() {
        clock.today = DUE.minusDays(3);
        assertThatThrownBy(() -> preparing.prepare(AMINA, pair, 0, WON)).asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(DUE.minusDays(2)));

        clock.today = DUE.minusDays(2);
        preparing.prepare(AMINA, pair, 0, WON);

        assertThat(next(SIOBHAN).hasPrepared(AMINA.key())).isTrue();
        assertThat(next(SIOBHAN).hasPrepared(SIOBHAN.key())).isFalse();
    }

    @Test
    public void while_the_pair_pauses_there_is_nothing_to_prepare() {
        pairs.checkInsMoved(pair.id(), LAST, null);

        assertThat(next(AMINA).isOpenToPrepare()).isFalse();
        assertThatThrownBy(() -> preparing.prepare(AMINA, pair, 0, WON)).hasMessage("mentoring.meeting.wrong.not-meeting");
    }

    @Test
    public void what_one_prepared_is_for_the_other_once_both_have_or_the_day_has_come() {
        preparing.prepare(AMINA, pair, 0, WON);
        assertThat(next(AMINA).readable()).hasSize(1);
        assertThat(next(SIOBHAN).readable()).isEmpty();

        clock.today = DUE;
        assertThat(next(SIOBHAN).readable()).extracting(Preparation::answers).containsExactly(WON);

        clock.today = DUE.minusDays(1);
        preparing.prepare(SIOBHAN, pair, 0, new Answers("", "", "Her next role"));
        assertThat(next(SIOBHAN).readable()).hasSize(2);
        assertThat(next(AMINA).readable()).hasSize(2);
    }

    @Test
    public void once_they_met_the_next_preparation_begins_empty_and_taking_the_check_in_back_brings_it_back() {
        preparing.prepare(AMINA, pair, 0, WON);
        pairs.checkInsMoved(pair.id(), DUE, DUE.plusWeeks(2));
        assertThat(next(AMINA).own()).isEmpty();

        pairs.checkInsMoved(pair.id(), LAST, DUE);
        assertThat(next(AMINA).own()).isPresent();
    }

    @Test
    public void the_same_preparation_twice_is_kept_once_and_a_stale_one_shows_what_is_kept() {
        preparing.prepare(AMINA, pair, 0, WON);
        assertThat(preparing.prepare(AMINA, pair, 0, WON).version()).isEqualTo(1);
        preparing.prepare(AMINA, pair, 1, new Answers("From the left", "", ""));

        assertThatThrownBy(() -> preparing.prepare(AMINA, pair, 1, new Answers("From the right", "", "")))
                .isInstanceOfSatisfying(PreparationChangedMeanwhile.class, refusal -> assertThat(refusal.now().answers().wins()).isEqualTo("From the left"));
        assertThat(preparations.since(pair.id(), null)).hasSize(1);
    }

    @Test
    public void answers_are_refused_each_at_its_field() {
        assertThatThrownBy(() -> preparing.prepare(AMINA, pair, 0, new Answers(" \n", null, "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("mentoring.meeting.wrong.nothing-said"));
        assertThatThrownBy(() -> preparing.prepare(AMINA, pair, 0, new Answers("x".repeat(2001), "a\0b", "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("wins", "obstacles"));
        assertThat(preparations.since(pair.id(), null)).isEmpty();
    }

    @Test
    public void both_fill_the_agenda_in_their_order_and_the_same_words_stand_once() {
        agenda.add(AMINA, pair, List.of("Salary", " Design review "));
        agenda.add(SIOBHAN, pair, List.of("Design review", "Her next role"));
        assertThat(words()).containsExactly("Salary", "Design review", "Her next role");

        agenda.put(SIOBHAN, pair, id("Her next role"), id("Salary"));
        agenda.put(SIOBHAN, pair, id("Her next role"), id("Salary"));

        assertThat(words()).containsExactly("Her next role", "Salary", "Design review");
        assertThat(next(AMINA).topics()).extracting(Topic::authorKey).containsExactly(SIOBHAN.key(), AMINA.key(), AMINA.key());
    }

    @Test
    public void what_was_not_reached_is_carried_over_and_the_rest_is_gone_once_they_met() {
        agenda.add(AMINA, pair, List.of("Salary", "Design review", "Her next role"));
        agenda.tick(SIOBHAN, pair, id("Design review"), true);
        assertThat(next(AMINA).topics()).hasSize(3).noneMatch(next(AMINA)::isCarriedOver);

        pairs.checkInsMoved(pair.id(), DUE, DUE.plusWeeks(2));
        agenda.talkedAbout(SIOBHAN, pair, Set.of(id("Salary"), 404L), DUE);

        assertThat(words()).containsExactly("Her next role");
        assertThat(next(AMINA).topics()).allMatch(next(AMINA)::isCarriedOver);
        assertThat(agenda.of(SIOBHAN, pair)).extracting(OpenTopics.OpenTopic::words).containsExactly("Her next role");
    }

    @Test
    public void a_tick_is_taken_away_and_a_topic_taken_off_however_often() {
        agenda.add(AMINA, pair, List.of("Salary", "Design review"));
        agenda.tick(AMINA, pair, id("Salary"), true);
        agenda.tick(SIOBHAN, pair, id("Salary"), false);
        assertThat(next(AMINA).topics()).allMatch(Topic::isOpen);

        long gone = id("Salary");
        agenda.remove(SIOBHAN, pair, gone);
        agenda.remove(AMINA, pair, gone);
        assertThat(words()).containsExactly("Design review");
        assertThatThrownBy(() -> agenda.tick(AMINA, pair, gone, true)).isInstanceOf(MeetingMissing.class);
    }

    @Test
    public void a_topic_that_is_empty_too_long_or_one_too_many_is_refused_at_its_field() {
        for (String wrong : List.of(" ", "x".repeat(Agenda.LONGEST + 1), "a\0b")) {
            assertThatThrownBy(() -> agenda.add(AMINA, pair, List.of(wrong)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("words"));
        }
        for (int number = 0; number < Agenda.MOST; number++) {
            agenda.add(AMINA, pair, List.of("Topic " + number));
        }
        assertThatThrownBy(() -> agenda.add(AMINA, pair, List.of("One more"))).hasMessage("mentoring.meeting.wrong.topics-many");
        assertThat(words()).hasSize(Agenda.MOST);
    }

    @Test
    public void a_mentee_asks_after_thinking_of_it_and_the_same_form_twice_asks_once() {
        Asked asked = new Asked("I wrote twice", "Call, or wait", "To call");
        agenda.ask(AMINA, pair, "How do I reach her?", asked);
        agenda.ask(AMINA, pair, "How do I reach her?", asked);

        assertThat(next(SIOBHAN).topics()).extracting(Topic::asked).containsExactly(asked);
        assertThatThrownBy(() -> agenda.ask(AMINA, pair, "How do I reach her?", new Asked("Nothing", "", ""))).hasMessage("mentoring.meeting.wrong.topic-there");
        assertThatThrownBy(() -> agenda.ask(AMINA, pair, "How do I\nreach her?", new Asked("Nothing", "", ""))).hasMessage("mentoring.meeting.wrong.topic-there");
        assertThatThrownBy(() -> agenda.ask(SIOBHAN, pair, "How do I reach her?", asked)).isInstanceOf(MeetingMissing.class);
        assertThatThrownBy(() -> agenda.ask(AMINA, pair, " ", new Asked(" ", "x".repeat(2001), "")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.each()).extracting(Refusal::field).containsExactly("words", "options", "tried"));
    }

    @Test
    public void a_topic_says_what_it_is_about_when_it_is_ticked_off() {
        agenda.add(AMINA, pair, List.of("Salary"), Theme.CAREER);
        agenda.tick(SIOBHAN, pair, id("Salary"), true);

        assertThat(agenda.of(AMINA, pair)).isEmpty();
        assertThat(agenda.covered(AMINA, pair)).extracting(OpenTopics.OpenTopic::theme).containsExactly(Theme.CAREER);
        assertThat(new Balance(2, 1).isOnMentor()).isTrue();
        assertThat(new Balance(1, 0).isOnMentor() || new Balance(2, 2).isOnMentor()).isFalse();
    }

    @Test
    public void each_writes_down_what_they_heard_and_once_they_met_it_begins_empty() {
        listening.hear(AMINA, pair, "", " She believes in it ");
        listening.hear(AMINA, pair, "", "She believes in it");
        listening.hear(SIOBHAN, pair, "", "");
        assertThat(listening.of(next(SIOBHAN))).extracting(Heard::words).containsExactly("She believes in it");
        assertThatThrownBy(() -> listening.hear(AMINA, pair, "", "Something else"))
                .isInstanceOfSatisfying(HeardMeanwhile.class, refusal -> assertThat(refusal.now()).isEqualTo("She believes in it"));
        listening.hear(AMINA, pair, "She believes in it", "");
        assertThat(listening.heard(AMINA, pair)).isEmpty();
        listening.hear(SIOBHAN, pair, "", "That it is hard");
        assertThat(listening.heard(AMINA, pair)).containsExactly(new MeetingNotes.HeardLine(SIOBHAN.key(), "That it is hard"));

        pairs.checkInsMoved(pair.id(), DUE, DUE.plusWeeks(2));
        assertThat(listening.of(next(SIOBHAN))).isEmpty();
        assertThatThrownBy(() -> listening.hear(IVO, pair, "", "Mine")).isInstanceOf(MeetingMissing.class);
        assertThatThrownBy(() -> listening.hear(AMINA, pair, "", "x".repeat(501)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("heard"));
    }

    @Test
    public void what_is_heard_after_the_check_in_of_the_day_was_logged_is_kept_for_the_next_one() {
        clock.today = DUE;
        pairs.checkInsMoved(pair.id(), DUE, DUE.plusWeeks(2));

        listening.hear(AMINA, pair, "", "One more thing");
        listening.hear(AMINA, pair, "One more thing", "One more thing, and another");

        assertThat(listening.of(next(SIOBHAN))).extracting(Heard::words).containsExactly("One more thing, and another");
        clock.today = DUE.plusWeeks(2);
        assertThat(listening.of(next(SIOBHAN))).hasSize(1);
    }

    @Test
    public void a_topic_says_in_its_words_how_long_it_takes() {
        agenda.add(AMINA, pair, List.of("Salary (15 min)", "Her (5 min) talk", "Rest (1000 min)"));

        assertThat(next(AMINA).topics()).extracting(Topic::minutes).containsExactly(15, 0, 0);
    }

    @Test
    public void each_review_has_its_turn_once_half_way_and_four_weeks_before_the_end() {
        // they began on 1 September for six months: half way is 30 November, four weeks before the end 1 February
        LocalDate half = LocalDate.of(2026, 11, 30);
        LocalDate end = LocalDate.of(2027, 2, 1);
        assertThat(Timeline.turn(pair, null, DUE)).contains(AgendaTemplate.FIRST_MEETING);
        assertThat(Timeline.turn(pair, LAST, half.minusDays(1))).isEmpty();
        assertThat(Timeline.turn(pair, LAST, half)).contains(AgendaTemplate.MIDPOINT);
        assertThat(Timeline.turn(pair, half, half.plusWeeks(2))).as("they met for it").isEmpty();
        assertThat(Timeline.turn(pair, half, end)).contains(AgendaTemplate.CLOSING);
        assertThat(Timeline.turn(pair, LAST, end)).as("the midpoint is past").contains(AgendaTemplate.CLOSING);
        assertThat(Timeline.turn(pair, end, end.plusWeeks(2))).isEmpty();

        assertThat(next(AMINA).review()).isEmpty();
        clock.today = half.plusDays(3);
        assertThat(next(AMINA).review()).as("overdue, they meet today at the earliest").contains(AgendaTemplate.MIDPOINT);
        pairs.checkInsMoved(pair.id(), LAST, null);
        assertThat(next(AMINA).review()).isEmpty();
    }

    @Test
    public void to_everybody_else_it_is_not_there() {
        assertThatThrownBy(() -> reading.next(IVO, pair)).isInstanceOf(MeetingMissing.class);
        assertThatThrownBy(() -> preparing.prepare(IVO, pair, 0, WON)).isInstanceOf(MeetingMissing.class);
        assertThatThrownBy(() -> agenda.add(IVO, pair, List.of("Mine"))).isInstanceOf(MeetingMissing.class);
        assertThatThrownBy(() -> agenda.of(IVO, pair)).isInstanceOf(MeetingMissing.class);
    }

    @Test
    public void nothing_outlives_the_project() {
        preparing.prepare(AMINA, pair, 0, WON);
        agenda.add(AMINA, pair, List.of("Salary"));

        new MeetingForgetting(preparations, topics, new HeardLinesInMemory(), new PairQuestionsInMemory()).projectIsGone(pair.projectId());

        assertThat(preparations.since(pair.id(), null)).isEmpty();
        assertThat(topics.standing(pair.id(), null)).isEmpty();
    }

    private NextCheckIn next(Person reader) {
        return reading.next(reader, pair);
    }

    private List<String> words() {
        return next(AMINA).topics().stream().map(Topic::words).toList();
    }

    private long id(String words) {
        return next(AMINA).topics().stream().filter(topic -> topic.words().equals(words)).findFirst().orElseThrow().id();
    }

    /** Noon of whichever day it is. */
    private static final class Now extends Clock {
        private LocalDate today;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        }
    }
}
