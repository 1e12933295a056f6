package org.mentoringpair.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.Test;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.stores.LocalTurns;

public class RemindingTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-25");

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person siobhan = people.joined("siobhan", "Siobhan O'Brien");
    private final Person amina = people.joined("amina", "Amina Yusuf");
    private final Person misaki = people.joined("misaki", "佐藤 美咲");
    private final PairsInMemory pairs = new PairsInMemory();
    private final SentReminders sent = new SentRemindersInMemory();
    private final ReminderChoices choices = new ReminderChoicesInMemory();
    private final Map<String, WorkingHours> agreed = new HashMap<>();
    private final LocalTurns turns = new LocalTurns();
    private final List<Cause> asked = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private Post post = (to, letter) -> letters.add(to.username() + " " + letter.subject());
    private ZoneId zone = ZoneOffset.UTC;

    @Test
    public void both_are_reminded_two_days_before_the_day_after_and_a_week_after() {
        pair(siobhan, amina);

        for (LocalDate day = DUE.minusDays(10); day.isBefore(DUE.plusDays(30)); day = day.plusDays(1)) {
            run(day);
        }

        assertThat(letters).containsExactly("siobhan NEAR", "amina NEAR", "siobhan MISSED", "amina MISSED", "siobhan LONG_MISSED", "amina LONG_MISSED");
    }

    @Test
    public void a_day_without_a_run_is_made_up_for_and_a_long_silence_is_left_alone() {
        pair(siobhan, amina);

        run(DUE.plusDays(5));
        assertThat(letters).containsExactly("siobhan MISSED", "amina MISSED");
        letters.clear();
        run(DUE.plusDays(14));
        assertThat(letters).isEmpty();
    }

    @Test
    public void whoever_has_two_pairs_gets_one_letter_about_both() {
        pair(siobhan, amina);
        pair(siobhan, misaki);

        run(DUE.minusDays(2));

        assertThat(letters).containsExactly("siobhan NEAR NEAR", "amina NEAR", "misaki NEAR");
    }

    @Test
    public void nobody_gets_two_letters_on_one_day_and_what_had_to_wait_comes_the_next() {
        pair(siobhan, amina);
        run(DUE.minusDays(2));
        pair(siobhan, misaki);
        run(DUE.minusDays(2));
        assertThat(letters).containsExactly("siobhan NEAR", "amina NEAR", "misaki NEAR");

        run(DUE.minusDays(1));

        assertThat(letters).hasSize(4).endsWith("siobhan NEAR");
    }

    @Test
    public void what_is_due_for_several_reasons_stands_in_one_letter_and_what_stands_no_more_is_left_out() {
        Pair pair = pair(siobhan, amina);
        asked.add(new Cause(pair, Subject.CHARTER, DUE.minusDays(3)));
        asked.add(new Cause(pair, Subject.GOALS, DUE.minusDays(3), reader -> reader.equals(siobhan)));
        asked.add(new Cause(pair, Subject.STAGE, DUE.plusDays(30)));

        run(DUE.minusDays(2));

        assertThat(letters).containsExactly("siobhan NEAR CHARTER_REVIEW GOAL_REVIEW", "amina NEAR CHARTER_REVIEW");
    }

    @Test
    public void whether_something_stands_is_asked_of_each_in_their_turn_so_that_nobody_waits_for_one_for_whom_that_fails() {
        asked.add(new Cause(pair(siobhan, amina), Subject.GOALS, DUE.minusDays(3), reader -> {
            if (reader.equals(siobhan)) {
                throw new IllegalStateException("Jira cannot search");
            }
            return true;
        }));
        Reminding reminding = at(DUE.minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC));

        List<Digest> due = reminding.due();

        assertThatThrownBy(() -> reminding.write(due.get(0))).hasMessage("Jira cannot search");
        assertThat(reminding.write(due.get(1))).isTrue();
        assertThat(letters).containsExactly("amina NEAR GOAL_REVIEW");
        asked.clear();
        run(DUE.minusDays(2));
        assertThat(letters).endsWith("siobhan NEAR").hasSize(2);
    }

    @Test
    public void a_pair_that_pauses_is_reminded_of_nothing_at_all() {
        Pair paused = pair(siobhan, amina);
        asked.add(new Cause(paused, Subject.CHARTER, DUE));
        pairs.stageMoved(new StageMove(paused.id(), paused.stage(), Stage.PAUSED, paused.menteeKey(), Instant.EPOCH, ""), null);

        run(DUE);

        assertThat(letters).isEmpty();
    }

    @Test
    public void a_pair_that_pauses_has_ended_or_has_met_meanwhile_is_left_in_peace() {
        Pair paused = pair(siobhan, amina);
        pairs.stageMoved(new StageMove(paused.id(), paused.stage(), Stage.PAUSED, paused.menteeKey(), Instant.EPOCH, ""), null);
        Pair met = pair(siobhan, misaki);
        pairs.checkInsMoved(met.id(), DUE.minusDays(1), DUE.plusDays(13));

        run(DUE.plusDays(1));

        assertThat(letters).isEmpty();
    }

    @Test
    public void whose_account_was_deactivated_gets_nothing() {
        pair(siobhan, people.left("ivo", "Ivo <img src=x onerror=alert(1)>"));

        run(DUE.plusDays(1));

        assertThat(letters).containsExactly("siobhan MISSED");
    }

    @Test
    public void whoever_may_not_use_jira_any_more_gets_nothing_and_is_not_taken_for_reminded() {
        pair(siobhan, amina);
        people.losesLicence(amina);

        run(DUE.plusDays(1));

        assertThat(letters).containsExactly("siobhan MISSED");
        assertThat(sent.to(List.of(amina.key()), DUE.minusDays(60))).isEmpty();
    }

    @Test
    public void a_working_day_begins_and_ends_where_its_reader_lives() {
        pair(siobhan, amina);
        zone = ZoneId.of("Asia/Tokyo");

        runAt(Instant.parse("2026-11-22T23:59:00Z"));
        runAt(Instant.parse("2026-11-23T08:00:00Z"));
        assertThat(letters).isEmpty();
        runAt(Instant.parse("2026-11-23T07:59:00Z"));
        assertThat(letters).hasSize(2);
    }

    @Test
    public void whoever_travels_west_over_the_date_line_gets_no_second_letter_on_the_day_before() {
        pair(siobhan, amina);
        zone = ZoneId.of("Pacific/Auckland");
        runAt(Instant.parse("2026-11-23T21:00:00Z"));
        assertThat(letters).as("Tuesday morning").containsExactly("siobhan NEAR", "amina NEAR");
        pair(siobhan, misaki);
        choices.keep(new ReminderChoice(misaki.key(), true, null));

        zone = ZoneId.of("Pacific/Honolulu");
        runAt(Instant.parse("2026-11-24T00:00:00Z"));
        runAt(Instant.parse("2026-11-24T20:00:00Z"));
        assertThat(letters).as("Monday afternoon, and Tuesday again").hasSize(2);
        runAt(Instant.parse("2026-11-25T20:00:00Z"));

        assertThat(letters).hasSize(3).endsWith("siobhan NEAR");
    }

    @Test
    public void clocks_that_are_put_forward_or_back_move_no_working_day() {
        zone = ZoneId.of("Europe/Berlin");
        pair(siobhan, amina);
        Pair other = pairs.all().get(0);
        pairs.checkInsMoved(other.id(), LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-28"));

        runAt(Instant.parse("2026-10-26T07:59:00Z"));
        assertThat(letters).as("one minute to nine in winter time, the day after").isEmpty();
        runAt(Instant.parse("2026-10-26T08:00:00Z"));

        assertThat(letters).containsExactly("siobhan NEAR", "amina NEAR");
    }

    @Test
    public void hours_right_before_midnight_are_long_enough_to_be_met() {
        pair(siobhan, amina);
        agreed.put(amina.key(), new WorkingHours(23 * 60 + 50, 24 * 60, EnumSet.of(DayOfWeek.MONDAY)));
        choices.keep(new ReminderChoice(siobhan.key(), true, null));

        runAt(Instant.parse("2026-11-23T23:29:00Z"));
        assertThat(letters).isEmpty();
        runAt(Instant.parse("2026-11-23T23:31:00Z"));

        assertThat(letters).containsExactly("amina NEAR");
    }

    @Test
    public void the_hours_of_a_signed_charter_take_the_place_of_the_usual_ones() {
        pair(siobhan, amina);
        agreed.put(amina.key(), new WorkingHours(18 * 60, 18 * 60 + 5, EnumSet.of(DayOfWeek.MONDAY)));

        runAt(Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(letters).containsExactly("siobhan NEAR");
        runAt(Instant.parse("2026-11-23T17:59:00Z"));
        assertThat(letters).hasSize(1);
        runAt(Instant.parse("2026-11-23T18:29:00Z"));

        assertThat(letters).containsExactly("siobhan NEAR", "amina NEAR");
    }

    @Test
    public void on_a_weekend_nobody_is_written_to_whatever_their_hours_are() {
        LocalDate saturday = DUE.plusDays(3);
        pair(siobhan, amina);
        agreed.put(siobhan.key(), new WorkingHours(0, WorkingHours.MINUTES_OF_A_DAY, EnumSet.allOf(DayOfWeek.class)));
        agreed.put(amina.key(), new WorkingHours(0, WorkingHours.MINUTES_OF_A_DAY, EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)));

        run(saturday);
        run(saturday.plusDays(1));
        assertThat(letters).isEmpty();
        run(saturday.plusDays(2));

        assertThat(letters).containsExactly("siobhan MISSED", "amina MISSED");
    }

    @Test
    public void what_would_be_near_from_a_weekend_on_is_said_on_the_friday_before() {
        LocalDate monday = DUE.minusDays(2);
        LocalDate sunday = DUE.plusDays(4);
        assertThat(Occasion.on(monday.minusDays(4), Subject.CHECK_IN, monday)).isEmpty();
        assertThat(Occasion.on(monday.minusDays(3), Subject.CHECK_IN, monday)).contains(Occasion.NEAR);
        assertThat(Occasion.on(DUE.plusDays(2), Subject.CHECK_IN, sunday)).contains(Occasion.NEAR);
        assertThat(Occasion.on(DUE.plusDays(1), Subject.CHECK_IN, sunday)).isEmpty();
        assertThat(Occasion.on(DUE.minusDays(3), Subject.CHECK_IN, DUE)).isEmpty();
        assertThat(Occasion.on(monday, Subject.CHECK_IN, monday)).contains(Occasion.NEAR);
    }

    @Test
    public void whoever_turned_them_off_or_snoozes_gets_nothing_and_what_is_held_comes_afterwards() {
        pair(siobhan, amina);
        choices.keep(new ReminderChoice(siobhan.key(), true, null));
        choices.keep(new ReminderChoice(amina.key(), false, DUE.minusDays(1)));

        run(DUE.minusDays(2));
        assertThat(letters).isEmpty();
        run(DUE.minusDays(1));

        assertThat(letters).containsExactly("amina NEAR");
    }

    @Test
    public void what_could_not_be_sent_is_not_sent_twice() {
        pair(siobhan, amina);
        post = (to, letter) -> {
            throw new IllegalStateException("The queue is full");
        };
        assertThatThrownBy(() -> run(DUE.minusDays(2))).hasMessage("The queue is full");
        post = (to, letter) -> letters.add(to.username());

        run(DUE.minusDays(2));

        assertThat(letters).containsExactly("amina");
    }

    @Test
    public void of_two_nodes_at_once_one_writes() throws Exception {
        pair(siobhan, amina);
        Reminding reminding = at(DUE.minusDays(2).atTime(12, 0).toInstant(ZoneOffset.UTC));
        Digest toSiobhan = reminding.due().get(0);
        CountDownLatch begin = new CountDownLatch(1);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int node = 0; node < 4; node++) {
            answers.add(nodes.submit(() -> {
                begin.await();
                return reminding.write(toSiobhan);
            }));
        }
        begin.countDown();

        int written = 0;
        for (Future<Boolean> answer : answers) {
            written += answer.get() ? 1 : 0;
        }
        nodes.shutdown();
        assertThat(written).isEqualTo(1);
    }

    private Pair pair(Person mentor, Person mentee) {
        Pair pair = pairs.add(new Pair(0, 10_050, 10_500, mentor.key(), mentee.key(), 3, Stage.PROGRESS, Rhythm.EVERY_2_WEEKS,
                Visibility.PAIR_ONLY, DUE.minusDays(14), 6));
        assertThat(pairs.keptAfter(pair.id() - 1, 1).get(0).next()).isEqualTo(DUE);
        return pair;
    }

    private void run(LocalDate day) {
        runAt(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private void runAt(Instant moment) {
        Reminding reminding = at(moment);
        reminding.due().forEach(reminding::write);
    }

    private Reminding at(Instant moment) {
        TimeZones zones = new TimeZones() {
            @Override
            public ZoneId ofAsking() {
                throw new AssertionError("Nobody is asking");
            }

            @Override
            public ZoneId of(Person person) {
                return zone;
            }
        };
        Wording wording = digest -> new Letter(String.join(" ", digest.reminders().stream().map(reminder -> reminder.occasion().name()).toList()), "");
        return new Reminding(pairs, List.of(new CheckInsDue(), (some, today) -> asked.stream().filter(cause -> some.stream().anyMatch(kept -> kept.pair().id() == cause.pair().id())).toList()), sent, new Addressees(people, zones, choices,
                new MailHours(these -> these.stream().collect(Collectors.toMap(Pair::id, pair -> agreed))), wording, (to, letter) -> post.send(to, letter)), turns,
                Clock.fixed(moment, ZoneOffset.UTC));
    }
}
