package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

public class CheckInLoggingTest {
    /** Half past ten in the evening by Greenwich: already the 21st for Siobhan, who is in Auckland this month. */
    private static final Instant LATE = Instant.parse("2026-11-20T22:30:00Z");

    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final List<String> told = new ArrayList<>();
    private final CheckInDates dates = new CheckInDates(checkIns, pairs, (pair, last, next) -> told.add(last + " then " + next));
    private final CheckInLogging logging = new CheckInLogging(checkIns, dates, new TurnsHere(), new SiobhanInAuckland(), Clock.fixed(LATE, ZoneOffset.UTC));

    @Test
    public void a_mentee_logs_a_check_in_on_a_milestone() {
        CheckIn logged = log(AMINA, "2026-11-19");

        assertThat(checkIns.withId(logged.id())).contains(logged);
        assertThat(logged.issueId()).isEqualTo(MILESTONE);
        assertThat(logged.authorKey()).isEqualTo(AMINA.key());
        assertThat(logged.edition()).isEqualTo(new Edition(1, LATE, LATE));
    }

    @Test
    public void tomorrow_for_one_is_today_for_the_other() {
        assertThat(log(SIOBHAN, "2026-11-21").meeting().day()).hasToString("2026-11-21");

        assertThatThrownBy(() -> log(AMINA, "2026-11-21")).isInstanceOf(Refusals.class);
    }

    @Test
    public void somebody_else_s_pair_does_not_seem_to_be_there() {
        assertThatThrownBy(() -> log(MISAKI, "2026-11-19")).isInstanceOf(CheckInMissing.class);
        assertThat(checkIns.list(About.pair(PAIR.id()), null, 10)).isEmpty();
    }

    @Test
    public void a_pair_that_paused_while_the_form_was_open_is_not_due() {
        Pair kept = pairs.add(PAIR);
        pairs.stageMoved(new StageMove(kept.id(), kept.stage(), Stage.PAUSED, kept.menteeKey(), Instant.EPOCH, ""), null);

        logging.log(AMINA, kept, MILESTONE, "form-0002", talk("2026-11-19"));

        assertThat(told).containsExactly("2026-11-19 then null");
    }

    @Test
    public void the_same_form_sent_twice_logs_once() {
        CheckIn first = logging.log(AMINA, PAIR, MILESTONE, "form-0001", talk("2026-11-19"));
        CheckIn again = logging.log(AMINA, PAIR, MILESTONE, "form-0001", talk("2026-11-19"));

        assertThat(again).isEqualTo(first);
        assertThat(checkIns.list(About.pair(PAIR.id()), null, 10)).hasSize(1);
    }

    @Test
    public void the_same_form_with_other_words_is_neither_lost_nor_doubled() {
        CheckIn first = logging.log(AMINA, PAIR, MILESTONE, "form-0001", talk("2026-11-19", "First thoughts"));

        FormSentBefore refusal = catchThrowableOfType(
                () -> logging.log(AMINA, PAIR, MILESTONE, "form-0001", talk("2026-11-19", "Second thoughts")), FormSentBefore.class);

        assertThat(refusal.logged()).isEqualTo(first);
        assertThat(checkIns.list(About.pair(PAIR.id()), null, 10)).containsExactly(first);
    }

    @Test
    public void a_form_without_a_proper_id_is_refused() {
        for (String id : new String[] {null, "", "short", "with space 12", "x".repeat(65), "id'; drop table"}) {
            assertThatThrownBy(() -> logging.log(AMINA, PAIR, MILESTONE, id, talk("2026-11-19"))).isInstanceOf(Refusal.class);
        }
    }

    @Test
    public void the_author_corrects_what_they_wrote() {
        CheckIn logged = log(AMINA, "2026-11-19");

        CheckIn edited = logging.edit(AMINA, PAIR, logged.id(), 1, talk("2026-11-18", "Better put"));

        assertThat(checkIns.withId(logged.id())).contains(edited);
        assertThat(edited.meeting().takeaways()).isEqualTo("Better put");
        assertThat(edited.edition().version()).isEqualTo(2);
    }

    @Test
    public void whoever_edits_what_has_changed_meanwhile_hears_what_it_is_now() {
        CheckIn logged = log(AMINA, "2026-11-19");
        CheckIn edited = logging.edit(AMINA, PAIR, logged.id(), 1, talk("2026-11-18", "Better put"));

        CheckInChangedMeanwhile refusal = catchThrowableOfType(
                () -> logging.edit(AMINA, PAIR, logged.id(), 1, talk("2026-11-17", "From the other window")), CheckInChangedMeanwhile.class);

        assertThat(refusal.now()).isEqualTo(edited);
        assertThat(checkIns.withId(logged.id())).contains(edited);
    }

    @Test
    public void the_other_one_of_the_pair_reads_but_neither_edits_nor_deletes() {
        CheckIn logged = log(AMINA, "2026-11-19");

        assertThatThrownBy(() -> logging.edit(SIOBHAN, PAIR, logged.id(), 1, talk("2026-11-18"))).isInstanceOf(NotYourCheckIn.class);
        assertThatThrownBy(() -> logging.delete(SIOBHAN, PAIR, logged.id(), 1)).isInstanceOf(NotYourCheckIn.class);
        assertThat(checkIns.withId(logged.id())).contains(logged);
    }

    @Test
    public void a_check_in_of_another_pair_does_not_seem_to_be_there() {
        CheckIn logged = log(AMINA, "2026-11-19");

        assertThatThrownBy(() -> logging.edit(MISAKI, OTHER_PAIR, logged.id(), 1, talk("2026-11-18"))).isInstanceOf(CheckInMissing.class);
        assertThatThrownBy(() -> logging.delete(MISAKI, PAIR, logged.id(), 1)).isInstanceOf(CheckInMissing.class);
    }

    @Test
    public void the_author_takes_back_what_they_wrote_as_they_saw_it() {
        CheckIn logged = log(AMINA, "2026-11-19");
        logging.edit(AMINA, PAIR, logged.id(), 1, talk("2026-11-18"));

        assertThatThrownBy(() -> logging.delete(AMINA, PAIR, logged.id(), 1)).isInstanceOf(CheckInChangedMeanwhile.class);
        logging.delete(AMINA, PAIR, logged.id(), 2);

        assertThat(checkIns.withId(logged.id())).isEmpty();
        assertThatThrownBy(() -> logging.delete(AMINA, PAIR, logged.id(), 2)).isInstanceOf(CheckInMissing.class);
    }

    @Test
    public void the_pair_s_issue_follows_what_was_logged_edited_and_taken_back() {
        CheckIn first = log(AMINA, "2026-11-05");
        CheckIn second = log(SIOBHAN, "2026-11-19");
        logging.edit(SIOBHAN, PAIR, second.id(), 1, talk("2026-11-20"));
        logging.delete(SIOBHAN, PAIR, second.id(), 2);
        logging.delete(AMINA, PAIR, first.id(), 1);

        assertThat(told).containsExactly("2026-11-05 then 2026-11-19", "2026-11-19 then 2026-12-03", "2026-11-20 then 2026-12-04",
                "2026-11-05 then 2026-11-19", "null then 2026-09-15");
    }

    @Test
    public void an_older_meeting_logged_late_does_not_move_the_latest_back() {
        log(AMINA, "2026-11-19");
        log(AMINA, "2026-10-22");

        assertThat(told).containsExactly("2026-11-19 then 2026-12-03", "2026-11-19 then 2026-12-03");
    }

    @Test
    public void nothing_is_due_while_a_pair_pauses_or_when_it_is_over() {
        Pair paused = new Pair(PAIR.id(), PAIR.projectId(), PAIR_ISSUE, PAIR.mentorKey(), PAIR.menteeKey(), 3, Stage.PAUSED, PAIR.rhythm(),
                PAIR.visibility(), PAIR.startedOn(), 6);

        logging.log(AMINA, paused, PAIR_ISSUE, "form-0001", talk("2026-11-19"));

        assertThat(told).containsExactly("2026-11-19 then null");
    }

    private CheckIn log(Person author, String day) {
        return logging.log(author, PAIR, MILESTONE, "form-" + author.username() + day, talk(day));
    }

    private static final class SiobhanInAuckland implements TimeZones {
        @Override
        public ZoneId ofAsking() {
            return ZoneOffset.UTC;
        }

        @Override
        public ZoneId of(Person person) {
            return person.equals(SIOBHAN) ? ZoneId.of("Pacific/Auckland") : ZoneOffset.UTC;
        }
    }
}
