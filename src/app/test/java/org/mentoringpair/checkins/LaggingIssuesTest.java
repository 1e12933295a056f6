package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.PairProjectInMemory;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.StageMove;
import org.mentoringpair.people.PeopleInMemory;

public class LaggingIssuesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2026-11-19");

    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final PairProjectInMemory projects = new PairProjectInMemory(new PeopleInMemory());
    private final Pair pair = pairs.add(PAIR);
    private final LaggingIssues lagging = lagging(projects::shows);

    @Test
    public void an_issue_that_shows_what_was_kept_is_left_alone() {
        projects.shows(pair, null, pair.dueAfter(null));

        assertThat(found()).isEmpty();
    }

    @Test
    public void what_was_kept_before_the_power_went_is_told_the_next_day() {
        projects.shows(pair, null, pair.dueAfter(null));
        loggedBeforeThePowerWent(pair);
        assertThat(found()).containsExactly(pair);

        lagging.each(lagging::catchUp);

        assertThat(projects.onIssue(pair)).hasValueSatisfying(shown -> {
            assertThat(shown.last()).isEqualTo(DAY);
            assertThat(shown.next()).isEqualTo(DAY.plusWeeks(2));
        });
        assertThat(found()).isEmpty();
    }

    @Test
    public void a_pair_that_pauses_is_not_given_a_day_to_meet() {
        loggedBeforeThePowerWent(pair);
        pairs.stageMoved(new StageMove(pair.id(), pair.stage(), Stage.PAUSED, pair.menteeKey(), Instant.EPOCH, ""), null);
        projects.shows(pair, DAY, DAY.plusWeeks(2));

        lagging.each(lagging::catchUp);

        assertThat(projects.onIssue(pair).orElseThrow().next()).isNull();
    }

    @Test
    public void an_issue_that_was_deleted_is_not_waited_for() {
        loggedBeforeThePowerWent(pair);

        assertThat(found()).isEmpty();
    }

    @Test
    public void every_pair_is_looked_at_however_many_there_are() {
        List<Pair> all = new ArrayList<>(List.of(pair));
        for (int more = 0; more < 2 * LaggingIssues.PAIRS_AT_ONCE; more++) {
            all.add(pairs.add(OTHER_PAIR.withIssue(20_000 + more)));
        }
        all.forEach(each -> projects.shows(each, DAY, null));

        assertThat(found()).containsExactlyElementsOf(all);
    }

    private List<Pair> found() {
        List<Pair> found = new ArrayList<>();
        lagging.each(found::add);
        return found;
    }

    /** What a process that is killed after the commit leaves behind: the rows, and an issue that was not told. */
    private void loggedBeforeThePowerWent(Pair theirs) {
        CheckInDates untold = new CheckInDates(checkIns, pairs, (told, last, next) -> { });
        new CheckInLogging(checkIns, untold, new TurnsHere(), new InUtc(), NOON).log(AMINA, theirs, PAIR_ISSUE, "form-0001", talk(DAY.toString()));
    }

    private LaggingIssues lagging(PairIssue issue) {
        return new LaggingIssues(pairs, projects, new CheckInDates(checkIns, pairs, issue), new TurnsHere());
    }
}
