package org.mentoringpair.actionplan;

import org.mentoringpair.Refusal;
import org.mentoringpair.people.People;

/** A Jira administrator says how many active goals of one mentee are fine. */
public final class GoalLimitSetting {
    private final GoalLimit limit;
    private final People people;

    public GoalLimitSetting(GoalLimit limit, People people) {
        this.limit = limit;
        this.people = people;
    }

    /** Whether the person asking may change it. */
    public boolean openToAsker() {
        return people.asking().filter(people::isJiraAdministrator).isPresent();
    }

    /**
     * @param most null for what could not be read
     * @throws Refusal FORBIDDEN for everybody else, INVALID at most
     */
    public void change(Integer most) {
        if (!openToAsker()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.actionplan.limit.administrators-only");
        }
        if (most == null || most < GoalLimit.FEWEST || most > GoalLimit.MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "most", "mentoring.actionplan.limit.range", GoalLimit.FEWEST, GoalLimit.MOST);
        }
        limit.change(most);
    }
}
