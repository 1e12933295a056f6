package org.mentoringpair.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.mentoringpair.Refusal;

public class GoalAgreementTest {
    @Test
    public void a_goal_with_a_measure_a_day_and_a_milestone_is_ready() {
        assertThat(new GoalAgreement(GoalFrame.SMART, true, true, true).objections()).isEmpty();
    }

    @Test
    public void each_thing_that_is_missing_has_a_sentence_of_its_own() {
        assertThat(new GoalAgreement(GoalFrame.SMART, false, false, false).objections()).extracting(Refusal::messageKey).containsExactly(
                "mentoring.goals.agreement.measure", "mentoring.goals.agreement.due", "mentoring.goals.agreement.milestone");
    }

    @Test
    public void only_a_real_goal_can_do_without_a_day() {
        assertThat(new GoalAgreement(GoalFrame.REAL, true, false, true).objections()).isEmpty();
        assertThat(new GoalAgreement(null, true, false, true).objections()).extracting(Refusal::field).containsExactly("due");
    }

    @Test
    public void what_is_missing_elsewhere_belongs_to_no_field() {
        assertThat(new GoalAgreement(GoalFrame.REAL, true, false, false).objections()).extracting(Refusal::field).containsExactly((String) null);
    }
}
