package org.mentoringpair.goals;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.Refusal;

/**
 * What a goal must have before the two agree on it.
 *
 * @param frame   null where none was chosen
 * @param measure whether it says, in words or as a number, how both will see that it is reached
 * @param day     whether it says by when
 * @param step    whether there is a first milestone
 */
public record GoalAgreement(GoalFrame frame, boolean measure, boolean day, boolean step) {
    /** What is still to do, one sentence each; empty where the goal is ready. */
    public List<Refusal> objections() {
        List<Refusal> objections = new ArrayList<>();
        if (!measure) {
            objections.add(missing("measure", "mentoring.goals.agreement.measure"));
        }
        // in a REAL goal growing matters more than the day it is done
        if (!day && frame != GoalFrame.REAL) {
            objections.add(missing("due", "mentoring.goals.agreement.due"));
        }
        if (!step) {
            objections.add(missing(null, "mentoring.goals.agreement.milestone"));
        }
        return objections;
    }

    private static Refusal missing(String field, String messageKey) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey);
    }
}
