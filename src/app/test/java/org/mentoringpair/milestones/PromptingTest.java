package org.mentoringpair.milestones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.AMINA;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.Test;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.milestones.MarkedMilestone.Lack;
import org.mentoringpair.milestones.MarkedMilestone.Status;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

public class PromptingTest {
    /** It is the 21st already where Amina is. */
    private final Prompting prompting = new Prompting(new FiveHoursAhead(), Clock.fixed(Instant.parse("2026-11-20T22:00:00Z"), ZoneOffset.UTC));

    @Test
    public void a_plain_milestone_asks_nothing() {
        assertThat(prompting.on(milestone(MilestoneKind.MILESTONE, Status.OPEN, false, null, null), AMINA)).isEmpty();
        assertThat(prompting.on(milestone(MilestoneKind.MILESTONE, Status.DONE, false, null, null), AMINA)).isEmpty();
    }

    @Test
    public void what_its_kind_lacks_is_asked_for() {
        assertThat(prompting.on(milestone(MilestoneKind.EXPERIMENT, Status.OPEN, false, null, Lack.HYPOTHESIS), AMINA)).containsExactly(Prompt.WRITE_HYPOTHESIS);
        assertThat(prompting.on(milestone(MilestoneKind.INTRODUCTION, Status.OPEN, false, null, Lack.CONSENT), AMINA)).containsExactly(Prompt.ASK_CONSENT);
        assertThat(prompting.on(milestone(MilestoneKind.INTRODUCTION, Status.DONE, false, null, Lack.THANKS), AMINA)).containsExactly(Prompt.SEND_THANKS);
    }

    @Test
    public void who_has_watched_talks_it_over_and_a_major_step_asks_for_feedback_once_they_are_done() {
        assertThat(prompting.on(milestone(MilestoneKind.SHADOWING, Status.OPEN, true, null, null), AMINA)).isEmpty();
        assertThat(prompting.on(milestone(MilestoneKind.SHADOWING, Status.DONE, true, null, null), AMINA)).containsExactly(Prompt.TALK_IT_OVER, Prompt.ASK_FOR_FEEDBACK);
    }

    @Test
    public void a_certificate_is_named_from_thirty_days_ahead_by_the_day_where_the_reader_is() {
        assertThat(prompting.on(ending("2026-12-22"), AMINA)).isEmpty();
        assertThat(prompting.on(ending("2026-12-21"), AMINA)).containsExactly(Prompt.CERTIFICATE_ENDS);
        assertThat(prompting.on(ending("2026-11-21"), AMINA)).containsExactly(Prompt.CERTIFICATE_ENDS);
        assertThat(prompting.on(ending("2026-11-20"), AMINA)).containsExactly(Prompt.CERTIFICATE_ENDED);
    }

    private static MarkedMilestone ending(String day) {
        return milestone(MilestoneKind.LEARNING_ACTIVITY, Status.DONE, false, LocalDate.parse(day), null);
    }

    private static MarkedMilestone milestone(MilestoneKind kind, Status status, boolean major, LocalDate expires, Lack lacks) {
        return new MarkedMilestone(10_507, PAIR.projectId(), "AMI-7", "Give a talk", kind, status, major, false, expires, lacks);
    }

    private static final class FiveHoursAhead implements TimeZones {
        @Override
        public ZoneId ofAsking() {
            return ZoneOffset.ofHours(5);
        }

        @Override
        public ZoneId of(Person person) {
            return ofAsking();
        }
    }
}
