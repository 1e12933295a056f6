package org.mentoringpair.reflections;

import java.util.List;
import org.mentoringpair.Refusal;

/** The reflection is there, but Jira would not make all of its actions after all. */
public final class ReflectionHalfMade extends Refusal {
    /** @param missing the lines that became no action */
    ReflectionHalfMade(String key, List<String> missing) {
        super(Kind.CONFLICT, null, "mentoring.reflections.half-made", key, String.join("; ", missing));
    }
}
