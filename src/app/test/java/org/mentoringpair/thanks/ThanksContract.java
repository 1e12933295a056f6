package org.mentoringpair.thanks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.IVO;
import static org.mentoringpair.checkins.Amina.MISAKI;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mentoringpair.checkins.Amina.SIOBHAN;

import java.time.Instant;
import java.util.List;
import org.junit.Test;

public abstract class ThanksContract {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00.123Z");
    private static final ThankYou FOR_TALK = new ThankYou(PAIR.id(), What.CHECK_IN, 3, AMINA.key(), SIOBHAN.key(), NOW);
    private static final ThankYou BACK = new ThankYou(PAIR.id(), What.CHECK_IN, 3, SIOBHAN.key(), AMINA.key(), NOW);
    private static final ThankYou FOR_ADVICE = new ThankYou(PAIR.id(), What.FEEDBACK, 3, AMINA.key(), SIOBHAN.key(), NOW.plusSeconds(1));
    private static final ThankYou ELSEWHERE = new ThankYou(OTHER_PAIR.id(), What.MILESTONE, 3, MISAKI.key(), IVO.key(), NOW);

    protected abstract Thanks thanks();

    @Test
    public void thanks_are_found_by_what_they_are_for() {
        given();

        assertThat(thanks().on(PAIR.id(), What.CHECK_IN, List.of(3L, 4L))).containsExactly(FOR_TALK, BACK);
        assertThat(thanks().on(PAIR.id(), What.FEEDBACK, List.of(3L))).containsExactly(FOR_ADVICE);
        assertThat(thanks().on(PAIR.id(), What.MILESTONE, List.of(3L))).isEmpty();
        assertThat(thanks().on(PAIR.id(), What.CHECK_IN, List.of())).isEmpty();
    }

    @Test
    public void whoever_was_thanked_finds_them_latest_first() {
        given();

        assertThat(thanks().receivedBy(SIOBHAN.key(), PAIR.id())).containsExactly(FOR_ADVICE, FOR_TALK);
        assertThat(thanks().receivedBy(IVO.key(), PAIR.id())).isEmpty();
    }

    @Test
    public void one_is_taken_back_and_a_project_takes_all_of_its_own_along() {
        given();

        thanks().remove(FOR_TALK);
        assertThat(thanks().on(PAIR.id(), What.CHECK_IN, List.of(3L))).containsExactly(BACK);

        thanks().removeOfProject(PAIR.projectId());
        assertThat(thanks().receivedBy(SIOBHAN.key(), PAIR.id())).isEmpty();
        assertThat(thanks().receivedBy(IVO.key(), OTHER_PAIR.id())).containsExactly(ELSEWHERE);
    }

    private void given() {
        List.of(FOR_TALK, BACK, FOR_ADVICE).forEach(each -> thanks().add(each, PAIR.projectId()));
        thanks().add(ELSEWHERE, OTHER_PAIR.projectId());
    }
}
