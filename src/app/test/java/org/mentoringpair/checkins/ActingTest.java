package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;
import static org.mentoringpair.checkins.Amina.talk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.Draft.DraftAction;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;

/** What Amina and Siobhan agreed becomes issues below the milestone they talked about. */
public class ActingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final ActionIssuesInMemory issues = new ActionIssuesInMemory();
    private final CheckInLogging logging = new CheckInLogging(checkIns, new CheckInDates(checkIns, pairs, (now, last, next) -> { }), new TurnsHere(), new InUtc(), CLOCK);
    private final Acting acting = new Acting(checkIns, logging, issues, new TurnsHere());
    private final CheckIn logged = logging.log(AMINA, pair, MILESTONE, "form-0001", talk("2026-11-19"));

    @Test
    public void each_action_becomes_one_issue_however_often() {
        acting.act(AMINA, pair, logged.id());
        CheckIn again = acting.act(AMINA, pair, logged.id());

        assertThat(issues.parents()).containsExactly(MILESTONE, MILESTONE);
        assertThat(again.meeting().actions()).allMatch(AgreedAction::isIssue).extracting(AgreedAction::text).containsExactly("Book the review", "Read the draft");
        assertThat(again.edition()).isEqualTo(logged.edition());
        assertThat(logging.log(AMINA, pair, MILESTONE, "form-0001", talk("2026-11-19"))).as("the same form sent again").isEqualTo(again);
    }

    @Test
    public void what_jira_does_not_make_stays_in_the_check_in_and_can_be_tried_again() {
        issues.refuses("Read the draft");
        assertThatThrownBy(() -> acting.act(AMINA, pair, logged.id())).isInstanceOfSatisfying(ActionsLeft.class, left -> {
            assertThat(left.left()).extracting(AgreedAction::text).containsExactly("Read the draft");
            assertThat(left.reason().arguments()).containsExactly("Not here");
        });
        assertThat(now().meeting().actions()).extracting(AgreedAction::isIssue).containsExactly(true, false);

        issues.refuses("");
        acting.act(AMINA, pair, logged.id());
        assertThat(issues.parents()).hasSize(2);
    }

    @Test
    public void an_edit_keeps_what_has_become_an_issue_and_says_it_once() {
        acting.act(AMINA, pair, logged.id());
        List<AgreedAction> made = now().meeting().actions();
        Draft edited = talk("2026-11-19", "Corrected");

        logging.edit(AMINA, pair, logged.id(), 1, edited);
        assertThat(now().meeting().actions()).isEqualTo(made);

        logging.edit(AMINA, pair, logged.id(), 2, new Draft(edited.day(), 45, edited.mode(), null, edited.outcome(), "", "",
                List.of(new DraftAction("Rest", ActionOwner.MENTEE, null)), List.of(), null, List.of()));
        assertThat(now().meeting().actions()).extracting(AgreedAction::text).containsExactly("Book the review", "Read the draft", "Rest");
    }

    @Test
    public void only_whoever_logged_it_makes_issues_of_it() {
        assertThatThrownBy(() -> acting.act(SIOBHAN, pair, logged.id())).isInstanceOf(NotYourCheckIn.class);
        assertThat(issues.parents()).isEmpty();
    }

    @Test
    public void what_is_done_is_no_open_commitment() {
        LookingAhead ahead = new LookingAhead(pairs, checkIns, issues, new InUtc(), CLOCK);
        acting.act(AMINA, pair, logged.id());
        assertThat(ahead.of(AMINA, 14, open -> true).commitments()).hasSize(2);

        issues.done(now().meeting().actions().get(0).issueId());
        assertThat(ahead.of(AMINA, 14, open -> true).commitments()).extracting(commitment -> commitment.action().text()).containsExactly("Read the draft");
    }

    private CheckIn now() {
        return checkIns.withId(logged.id()).orElseThrow();
    }
}
