package org.mentoringpair.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.met;
import static org.mentoringpair.checkins.Amina.metAndPlanned;

import java.time.LocalDate;
import org.junit.Test;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssues;
import org.mentoringpair.checkins.CheckInsInMemory;
import org.mentoringpair.home.Together.Side;

/** On 1 December Amina and Siobhan look at what they can count on. They met in August, before they were set up, and on 10 November. */
public class LookingTogetherTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 10);

    private final CheckInsInMemory checkIns = new CheckInsInMemory();
    private final PlannedIssues plan = new PlannedIssues(PAIR.projectId());
    private final LookingTogether looking = new LookingTogether(checkIns, plan);

    @Test
    public void meetings_are_counted_since_the_beginning_and_lately() {
        checkIns.add(met(PAIR, "2026-08-20"), PAIR, "form-0001");
        checkIns.add(met(PAIR, "2026-11-10"), PAIR, "form-0002");

        Together together = read(LAST);

        assertThat(together.meetings()).isEqualTo(2);
        assertThat(together.lately()).isEqualTo(1);
        assertThat(together.since()).as("they met before they were set up").isEqualTo("2026-08-20").isBefore(PAIR.startedOn());
    }

    @Test
    public void both_see_what_each_of_them_did_and_promised_the_earliest_day_first() {
        checkIns.add(met(PAIR, "2026-11-10"), PAIR, "form-0002");
        action(1, AMINA.key(), LocalDate.of(2026, 11, 12), PlannedIssues.TO_DO);
        action(2, AMINA.key(), null, PlannedIssues.DONE);
        action(3, SIOBHAN.key(), null, PlannedIssues.DONE);
        plan.milestone(4, 0, AMINA.key(), "2026-11-11");

        assertThat(read(LAST).sides()).extracting(Side::userKey, Side::done).containsExactly(
                tuple(AMINA.key(), 1), tuple(SIOBHAN.key(), 1));
        assertThat(read(LAST).sides().get(0).open()).extracting(Commitment::words).containsExactly("Action 1", "Book the review");
        assertThat(read(LAST).sides().get(1).open()).extracting(Commitment::words).containsExactly("Read the draft");
    }

    @Test
    public void what_was_promised_and_has_become_an_issue_is_named_once() {
        checkIns.add(metAndPlanned(PAIR, "2026-11-10"), PAIR, "form-0002");
        action(1, AMINA.key(), null, PlannedIssues.TO_DO);

        assertThat(read(LAST).sides().get(0).open()).extracting(Commitment::words).containsExactly("Action 1");
    }

    @Test
    public void before_the_first_check_in_nothing_is_promised() {
        assertThat(read(null).meetings()).isZero();
        assertThat(read(null).sides()).allSatisfy(side -> assertThat(side.open()).isEmpty());
    }

    private void action(long id, String owner, LocalDate due, PlannedIssue.Status status) {
        plan.put(new PlannedIssue(id, "AMINA-" + id, PlannedIssue.Kind.ACTION, 0, "Action " + id, new PlannedIssue.Terms(owner, due, status), null));
    }

    private Together read(LocalDate last) {
        return looking.read(new Glance(PAIR, AMINA, TODAY, last, null));
    }
}
