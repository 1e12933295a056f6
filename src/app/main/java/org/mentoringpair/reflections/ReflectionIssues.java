package org.mentoringpair.reflections;

import java.util.List;
import org.mentoringpair.Refusal;

/** Reflections as issues in Jira, made as whoever is asking: their permissions count. */
public interface ReflectionIssues {
    /**
     * What Jira has against the reflection; nothing is made.
     *
     * @throws Refusal where the set-up has not made yet what ties a reflection to its milestone
     */
    List<Refusal> objections(Step milestone, String summary, ReflectionDraft draft);

    /** Makes the reflection and ties it to its milestone. */
    WrittenReflection make(Step milestone, String summary, ReflectionDraft draft);

    /** @throws Refusal if Jira does not make the action after all */
    void makeAction(Step next, String line);

    /** The key an issue has today, or its id where it is gone. */
    String key(long issueId);
}
