package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.Ahead.NextCheckIn;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.people.Person;

/** Amina and Siobhan met on 10 November; they will meet again on the 24th. 美咲 and Ivo have never met. */
public class LookingAheadTest {
    private final PairsInMemory pairs = new PairsInMemory();
    private final CheckInsInMemory checkIns = new CheckInsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final Pair other = pairs.add(OTHER_PAIR);

    public LookingAheadTest() {
        logged("2026-10-27", "Long forgotten");
        logged("2026-11-10", "Ask for the why first");
        pairs.checkInsMoved(pair.id(), LocalDate.parse("2026-11-10"), LocalDate.parse("2026-11-24"));
    }

    @Test
    public void both_see_the_next_check_in_from_the_day_they_asked_for() {
        assertThat(ahead(AMINA, "2026-11-20", 4).due()).containsExactly(new NextCheckIn(pair, LocalDate.parse("2026-11-24")));
        assertThat(ahead(SIOBHAN, "2026-11-20", 3).due()).isEmpty();
        assertThat(ahead(SIOBHAN, "2026-11-20", 3).later()).isEqualTo(new NextCheckIn(pair, LocalDate.parse("2026-11-24")));
        assertThat(ahead(AMINA, "2026-12-20", 1).due()).hasSize(1);
    }

    @Test
    public void what_was_agreed_last_is_open_and_what_one_promised_oneself_comes_first() {
        assertThat(ahead(AMINA, "2026-11-20", 14).commitments()).extracting(it -> it.action().text() + " " + it.mine())
                .containsExactly("Book the review true", "Read the draft false");
        assertThat(ahead(SIOBHAN, "2026-11-20", 14).commitments()).extracting(it -> it.action().text() + " " + it.mine())
                .containsExactly("Read the draft true", "Book the review false");
    }

    @Test
    public void what_is_due_later_than_asked_for_is_left_out_but_not_what_has_no_day() {
        assertThat(ahead(AMINA, "2026-11-11", 3).commitments()).extracting(it -> it.action().text()).containsExactly("Read the draft");
    }

    @Test
    public void nobody_sees_the_pairs_of_others_or_one_they_may_not_look_into_any_more() {
        assertThat(ahead(MISAKI, "2026-11-20", 90).due()).extracting(NextCheckIn::pair).containsExactly(other);
        assertThat(ahead(MISAKI, "2026-11-20", 90).commitments()).isEmpty();
        assertThat(lookingAhead("2026-11-20").of(AMINA, 90, closed -> false).paired()).isFalse();
    }

    @Test
    public void a_paused_pair_has_no_check_in_ahead_and_a_closed_one_is_over() {
        pairs.stageMoved(new StageMove(other.id(), other.stage(), Stage.PAUSED, other.menteeKey(), Instant.EPOCH, ""), null);
        assertThat(ahead(IVO, "2026-11-20", 14)).isEqualTo(new Ahead(LocalDate.parse("2026-11-20"), true, List.of(), null, List.of()));

        pairs.stageMoved(new StageMove(pair.id(), pair.stage(), Stage.CLOSED, pair.menteeKey(), Instant.EPOCH, ""), null);
        assertThat(ahead(AMINA, "2026-11-20", 14).paired()).isFalse();
        assertThat(ahead(AMINA, "2026-11-20", 14).commitments()).isEmpty();
    }

    private void logged(String day, String takeaways) {
        checkIns.add(new CheckIn(0, pair.id(), PAIR_ISSUE, AMINA.key(), meeting(day, takeaways), Learned.NOTHING, Edition.first(Instant.parse("2026-11-20T12:00:00Z"))), pair, "form-" + day);
    }

    private Ahead ahead(Person person, String today, int days) {
        return lookingAhead(today).of(person, days, open -> true);
    }

    private LookingAhead lookingAhead(String today) {
        return new LookingAhead(pairs, checkIns, new ActionIssuesInMemory(), new InUtc(), Clock.fixed(Instant.parse(today + "T12:00:00Z"), ZoneOffset.UTC));
    }
}
