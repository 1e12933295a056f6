package org.mentoringpair.goals;

import java.util.Arrays;
import java.util.List;

/** What a goal says in words and numbers besides its summary; each has a field in Jira. */
public enum GoalText {
    SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND,
    REALISTIC, ENGAGING, ACTIONABLE, LINKED,
    WHERE_I_AM_NOW, MEASURE_BASELINE, MEASURE_TARGET, MEASURE_NOW, MEASURE_UNIT;

    /** The questions of a frame, in its order. */
    public static List<GoalText> promptsOf(GoalFrame frame) {
        return Arrays.stream(values()).filter(text -> text.frame() == frame).toList();
    }

    /** Which frame asks for it, or null where every goal does. */
    private GoalFrame frame() {
        if (compareTo(TIME_BOUND) <= 0) {
            return GoalFrame.SMART;
        }
        return compareTo(LINKED) <= 0 ? GoalFrame.REAL : null;
    }

    public boolean isNumber() {
        return this == MEASURE_BASELINE || this == MEASURE_TARGET || this == MEASURE_NOW;
    }

    /** What Jira keeps in a field of this sort, in characters. */
    public int longest() {
        return this == MEASURE_UNIT ? 255 : 32_767;
    }
}
