package org.mentoringpair.goals;

import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** A goal in front of one of the two it belongs to. */
public record OpenGoal(Person person, Pair pair, GoalSheet sheet) {
    public long issueId() {
        return sheet.issueId();
    }

    /** The user key of the other one. */
    public String partnerKey() {
        return pair.partnerOf(person.key()).orElseThrow();
    }

    /** The turn to take before anything is changed that the two keep about it. */
    String turn() {
        return "goal." + issueId();
    }
}
