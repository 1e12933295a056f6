package org.mentoringpair.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairsInMemory;

public class CheckInForgettingTest {
    private final CheckIns checkIns = new CheckInsInMemory();
    private final PairsInMemory pairs = new PairsInMemory();
    private final Pair pair = pairs.add(PAIR);
    private final List<String> told = new ArrayList<>();
    private final CheckInForgetting forgetting = new CheckInForgetting(checkIns,
            new CheckInDates(checkIns, pairs, (whose, last, next) -> told.add(last + " then " + next)), pairs, new TurnsHere());

    @Test
    public void what_was_said_on_a_deleted_issue_is_gone_and_the_pair_s_dates_follow() {
        log("2026-11-05", pair.issueId());
        log("2026-11-19", MILESTONE);

        forgetting.issueIsGone(MILESTONE);

        assertThat(checkIns.list(About.pair(pair.id()), null, 10)).extracting(it -> it.meeting().day()).hasToString("[2026-11-05]");
        assertThat(told).containsExactly("2026-11-05 then 2026-11-19");
    }

    @Test
    public void an_issue_nothing_was_said_on_goes_without_a_word() {
        forgetting.issueIsGone(4711);

        assertThat(told).isEmpty();
    }

    @Test
    public void a_deleted_project_takes_everything_along_though_its_pair_went_before() {
        log("2026-11-05", pair.issueId());
        pairs.forgetProject(pair.projectId());

        forgetting.projectIsGone(pair.projectId());

        assertThat(checkIns.list(About.pair(pair.id()), null, 10)).isEmpty();
    }

    private void log(String day, long issueId) {
        checkIns.add(new CheckIn(0, pair.id(), issueId, AMINA.key(), meeting(day, ""), Learned.NOTHING, Edition.first(Instant.EPOCH)), pair, "form-" + day);
    }
}
