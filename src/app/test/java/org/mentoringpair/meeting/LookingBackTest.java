package org.mentoringpair.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.PAIR_ISSUE;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.Acting;
import org.mentoringpair.checkins.ActionIssuesInMemory;
import org.mentoringpair.checkins.AgreedAction;
import org.mentoringpair.checkins.CheckInDates;
import org.mentoringpair.checkins.CheckInLogging;
import org.mentoringpair.checkins.CheckInReading;
import org.mentoringpair.checkins.CheckIns;
import org.mentoringpair.checkins.CheckInsInMemory;
import org.mentoringpair.checkins.InUtc;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;

/** Amina and Siobhan look back on 23 November. */
public class LookingBackTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 9);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final CheckIns checkIns = new CheckInsInMemory();
    private final List<LocalDate> asked = new ArrayList<>();
    private final List<PlannedIssue> found = new ArrayList<>();
    private final LookingBack lookingBack = new LookingBack((project, since, today) -> {
        asked.add(since);
        return found;
    }, new CheckInReading(checkIns, pairs, null));

    @Test
    public void what_was_found_is_done_under_way_or_past_its_day() {
        found.add(step(1, null, MilestoneState.DONE));
        found.add(step(2, TODAY.minusDays(1), MilestoneState.DONE));
        found.add(step(3, TODAY.minusDays(1), MilestoneState.IN_PROGRESS));
        found.add(step(4, TODAY, MilestoneState.TO_DO));
        found.add(step(5, null, MilestoneState.IN_PROGRESS));

        LookBack back = lookingBack.upTo(next(LAST), SIOBHAN);

        assertThat(back.since()).isEqualTo(LAST);
        assertThat(asked).containsExactly(LAST);
        assertThat(back.done()).extracting(PlannedIssue::id).containsExactly(1L, 2L);
        assertThat(back.past()).extracting(PlannedIssue::id).containsExactly(3L);
        assertThat(back.moved()).extracting(PlannedIssue::id).as("4 is not begun").containsExactly(5L);
        assertThat(back.promised()).isEmpty();
    }

    @Test
    public void the_promises_of_the_last_time_are_there_and_before_the_first_one_all_since_they_began() {
        assertThat(lookingBack.upTo(next(null), AMINA).since()).isEqualTo(pair.startedOn());

        CheckInDates dates = new CheckInDates(checkIns, pairs, (now, last, due) -> { });
        CheckInLogging logging = new CheckInLogging(checkIns, dates, new TurnsHere(), new InUtc(),
                Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        logging.log(AMINA, pair, PAIR_ISSUE, "form-0001", talk(LAST.toString()));

        assertThat(lookingBack.upTo(next(LAST), AMINA).promised()).extracting(AgreedAction::text).containsExactly("Book the review", "Read the draft");
    }

    @Test
    public void a_promise_that_has_become_an_issue_is_listed_once() {
        CheckInDates dates = new CheckInDates(checkIns, pairs, (now, last, due) -> { });
        CheckInLogging logging = new CheckInLogging(checkIns, dates, new TurnsHere(), new InUtc(),
                Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        long checkIn = logging.log(AMINA, pair, PAIR_ISSUE, "form-0001", talk(LAST.toString())).id();
        new Acting(checkIns, logging, new ActionIssuesInMemory(), new TurnsHere()).act(AMINA, pair, checkIn);
        found.add(step(20_001, null, MilestoneState.DONE));
        found.add(step(20_002, null, MilestoneState.TO_DO));

        LookBack back = lookingBack.upTo(next(LAST), AMINA);

        assertThat(back.done()).extracting(PlannedIssue::id).containsExactly(20_001L);
        assertThat(back.promised()).as("nobody has begun with it, so it stands here").extracting(AgreedAction::issueId).containsExactly(20_002L);
    }

    private NextCheckIn next(LocalDate last) {
        return new NextCheckIn(pair, AMINA.key(), new NextCheckIn.Days(TODAY, last, TODAY), List.of(), List.of());
    }

    private static PlannedIssue step(long id, LocalDate due, MilestoneState state) {
        return new PlannedIssue(id, "PAIR-" + id, PlannedIssue.Kind.MILESTONE, 0, "Step " + id,
                new PlannedIssue.Terms(AMINA.key(), due, new PlannedIssue.Status("3", "Doing", state)), null);
    }
}
