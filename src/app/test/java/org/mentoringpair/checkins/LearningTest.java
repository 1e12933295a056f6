package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.questions.Theme;

/** Amina and Siobhan say what they learned, and do not talk about the same things for ever. */
public class LearningTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final CheckInLogging logging = new CheckInLogging(checkIns, new CheckInDates(checkIns, pairs, (now, last, next) -> { }), new TurnsHere(), new InUtc(), CLOCK);
    private final ThemeRotation rotation = new ThemeRotation(checkIns);

    @Test
    public void each_says_it_in_a_line_of_their_own_and_the_other_s_stays() {
        CheckIn logged = log("2026-11-19");
        CheckIn said = logging.learned(SIOBHAN, pair, logged.id(), "", " To wait longer ");

        assertThat(said.learned()).isEqualTo(new Learned("To wait longer", "To ask first"));
        assertThat(said.edition()).as("Amina may be editing").isEqualTo(logged.edition());
        logging.edit(AMINA, pair, logged.id(), 1, talk("2026-11-19", "Corrected"));
        assertThat(checkIns.withId(logged.id()).orElseThrow().learned()).isEqualTo(new Learned("To wait longer", "To ask first"));
    }

    @Test
    public void another_window_does_not_overwrite_it_unseen_and_the_same_twice_does_no_harm() {
        CheckIn logged = log("2026-11-19");
        logging.learned(SIOBHAN, pair, logged.id(), "", "From the left");
        logging.learned(SIOBHAN, pair, logged.id(), "", "From the left");

        assertThatThrownBy(() -> logging.learned(SIOBHAN, pair, logged.id(), "", "From the right"))
                .isInstanceOfSatisfying(LearnedMeanwhile.class, refusal -> assertThat(refusal.now()).isEqualTo("From the left"));
        assertThat(logging.learned(SIOBHAN, pair, logged.id(), "From the left", "From the right").learned().mentor()).isEqualTo("From the right");
    }

    @Test
    public void it_is_for_the_two_and_not_without_end() {
        CheckIn logged = log("2026-11-19");

        assertThatThrownBy(() -> logging.learned(IVO, pair, logged.id(), "", "Mine")).isInstanceOf(CheckInMissing.class);
        assertThatThrownBy(() -> logging.learned(SIOBHAN, pair, logged.id(), "", "x".repeat(Learned.LONGEST + 1)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("learned"));
    }

    @Test
    public void what_they_gave_each_other_is_what_each_said_the_latest_first() {
        log("2026-11-05");
        CheckIn latest = log("2026-11-19");
        logging.learned(SIOBHAN, pair, latest.id(), "", "To wait longer");

        assertThat(Given.in(checkIns.meetings(pair.id(), 9), pair, 2)).containsExactly(new Given(LocalDate.parse("2026-11-19"), AMINA.key(), "To ask first"),
                new Given(LocalDate.parse("2026-11-19"), SIOBHAN.key(), "To wait longer"));
        assertThat(Given.in(checkIns.meetings(pair.id(), 9), pair, 9)).hasSize(3);
    }

    @Test
    public void a_theme_of_no_check_in_for_sixty_days_is_proposed_to_the_two() {
        LocalDate today = LocalDate.parse("2026-11-20");
        assertThat(rotation.proposed(AMINA, pair, pair.startedOn().plusDays(59))).as("they began").isEmpty();
        assertThat(rotation.proposed(AMINA, pair, today)).contains(Theme.GOALS);
        assertThat(rotation.proposed(IVO, pair, today)).isEmpty();

        Draft goals = talk("2026-11-19");
        logging.log(AMINA, pair, MILESTONE, "form-goals", new Draft(goals.day(), 45, goals.mode(), goals.mood(), goals.outcome(), "", "", List.of(),
                List.of(Theme.GOALS, Theme.SKILLS), "", List.of()));
        assertThat(rotation.proposed(AMINA, pair, today)).contains(Theme.FEEDBACK);
        assertThat(rotation.proposed(AMINA, pair, LocalDate.parse("2026-11-19").plusDays(61))).contains(Theme.GOALS);
    }

    private CheckIn log(String day) {
        return logging.log(AMINA, pair, MILESTONE, "form-" + day, talk(day));
    }
}
