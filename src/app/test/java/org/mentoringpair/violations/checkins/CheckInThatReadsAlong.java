package org.mentoringpair.violations.checkins;

import org.mentoringpair.violations.goals.GoalThatKnowsJira;
import org.mentoringpair.violations.journal.Entry;
import org.mentoringpair.violations.reflections.Reflection;

public final class CheckInThatReadsAlong {
    private final Entry entry = new Entry();
    private final Reflection reflection = new Reflection();
    private GoalThatKnowsJira goal;

    @Override
    public String toString() {
        return "" + entry + reflection + goal;
    }
}
