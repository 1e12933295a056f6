package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Rhythm;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammesInMemory;

public class CheckInReadingTest {
    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final ProgrammesInMemory programmes = new ProgrammesInMemory();
    private final CheckInReading reading = new CheckInReading(checkIns, pairs, programmes);
    /** Run by 美咲. */
    private final Programme programme = programmes.add(new Programme(0, 10_300, "Engineering 2026", Rhythm.EVERY_2_WEEKS, 6,
            Visibility.PAIR_AND_PROGRAMME_MANAGER, Set.of(MISAKI.key())));
    private final Pair open = pairs.add(pair(10_050, Visibility.PAIR_AND_PROGRAMME_MANAGER));
    private final Pair closed = pairs.add(pair(10_051, Visibility.PAIR_ONLY));

    @Test
    public void mentor_and_mentee_read_everything() {
        CheckIn logged = log(closed, "2026-11-19");

        assertThat(reading.read(reading.sight(AMINA, closed), About.pair(closed.id()), null, 5).entries()).containsExactly(logged);
        assertThat(reading.read(reading.sight(SIOBHAN, closed), About.pair(closed.id()), null, 5).entries()).containsExactly(logged);
        assertThat(reading.found(SIOBHAN, logged.id())).isPresent();
    }

    @Test
    public void a_programme_manager_learns_the_days_and_not_a_word_more() {
        CheckIn logged = log(open, "2026-11-19");
        Sight sight = reading.sight(MISAKI, open);

        assertThat(reading.days(sight, About.pair(open.id()), null, 5).entries()).extracting(LoggedDay::id).containsExactly(logged.id());
        assertThatThrownBy(() -> reading.read(sight, About.pair(open.id()), null, 5)).isInstanceOf(CheckInMissing.class);
        assertThat(reading.found(MISAKI, logged.id())).isEmpty();
    }

    @Test
    public void a_pair_that_keeps_to_itself_shows_its_programme_manager_nothing() {
        log(closed, "2026-11-19");

        assertThat(reading.sight(MISAKI, closed).isOfNothing()).isTrue();
        assertThat(reading.knowsOf(MISAKI, closed)).isTrue();
        assertThat(reading.knowsOf(IVO, closed)).isFalse();
        assertThatThrownBy(() -> reading.days(reading.sight(MISAKI, closed), About.pair(closed.id()), null, 5)).isInstanceOf(CheckInMissing.class);
    }

    @Test
    public void nobody_else_sees_anything() {
        CheckIn logged = log(open, "2026-11-19");

        assertThat(reading.sight(IVO, open).isOfNothing()).isTrue();
        assertThat(reading.found(IVO, logged.id())).isEmpty();
    }

    @Test
    public void what_opens_one_pair_does_not_open_another() {
        log(closed, "2026-11-19");
        Sight sight = reading.sight(AMINA, open);

        assertThatThrownBy(() -> reading.read(sight, About.pair(closed.id()), null, 5)).isInstanceOf(CheckInMissing.class);
        assertThatThrownBy(() -> reading.days(sight, About.pair(closed.id()), null, 5)).isInstanceOf(CheckInMissing.class);
    }

    @Test
    public void a_stretch_says_where_the_older_ones_begin_and_the_last_one_that_there_are_none() {
        CheckIn oldest = log(open, "2026-10-01");
        CheckIn older = log(open, "2026-10-15");
        CheckIn latest = log(open, "2026-10-29");
        Sight sight = reading.sight(AMINA, open);

        Stretch<CheckIn> first = reading.read(sight, About.pair(open.id()), null, 2);
        Stretch<CheckIn> second = reading.read(sight, About.pair(open.id()), first.older(), 2);

        assertThat(first.entries()).containsExactly(latest, older);
        assertThat(second).isEqualTo(new Stretch<>(List.of(oldest), null));
    }

    private CheckIn log(Pair pair, String day) {
        CheckIn checkIn = new CheckIn(0, pair.id(), pair.issueId(), AMINA.key(), meeting(day, "Said on " + day), Learned.NOTHING, Edition.first(Instant.EPOCH));
        return checkIns.add(checkIn, pair, "form-" + day);
    }

    private Pair pair(long projectId, Visibility visibility) {
        return new Pair(0, projectId, projectId + 500, SIOBHAN.key(), AMINA.key(), programme.id(), Stage.PROGRESS, Rhythm.EVERY_2_WEEKS, visibility,
                LocalDate.of(2026, 9, 1), 6);
    }
}
