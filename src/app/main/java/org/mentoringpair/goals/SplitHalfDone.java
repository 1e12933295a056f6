package org.mentoringpair.goals;

import java.util.List;
import org.mentoringpair.Refusal;

/** Some parts are there, but Jira would not make the others after all. */
public final class SplitHalfDone extends Refusal {
    /**
     * @param made    keys of the parts that are there
     * @param missing titles of those that are not
     */
    SplitHalfDone(List<String> made, List<String> missing) {
        super(Kind.CONFLICT, null, made.isEmpty() ? "mentoring.goals.split.half-done.none" : "mentoring.goals.split.half-done",
                String.join(", ", made), String.join(", ", missing));
    }
}
