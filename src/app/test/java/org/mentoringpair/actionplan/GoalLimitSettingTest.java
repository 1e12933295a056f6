package org.mentoringpair.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.PeopleInMemory;

public class GoalLimitSettingTest {
    private final PeopleInMemory people = new PeopleInMemory();
    private final GoalLimit limit = new GoalLimitInMemory();
    private final GoalLimitSetting setting = new GoalLimitSetting(limit, people);

    @Test
    public void an_administrator_chooses_within_reason() {
        people.administrates(people.joined("rosa", "Rosa Lindqvist"));
        people.asks(people.withUsername("rosa").orElseThrow());

        setting.change(5);

        assertThat(limit.most()).isEqualTo(5);
        for (Integer unreasonable : new Integer[] {null, 0, 21}) {
            assertThatThrownBy(() -> setting.change(unreasonable)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("most"));
        }
    }

    @Test
    public void nobody_else_does() {
        people.asks(people.joined("ivo", "Ivo <img src=x onerror=alert(1)>"));

        assertThatThrownBy(() -> setting.change(5)).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(limit.most()).isEqualTo(GoalLimit.USUAL);
    }
}
