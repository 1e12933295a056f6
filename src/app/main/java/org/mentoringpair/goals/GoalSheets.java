package org.mentoringpair.goals;

import java.util.Map;
import java.util.Optional;
import org.mentoringpair.Refusal;

/** Single goals as issues in Jira, read and changed as whoever is asking. */
public interface GoalSheets {
    /** Empty for an issue that is no goal, that is gone, or that whoever is asking may not browse. */
    Optional<GoalSheet> withId(long issueId);

    /**
     * Writes these into the goal; what is not named stays.
     *
     * @param texts an empty text takes away what was said
     * @throws Refusal with what Jira has against it; then nothing is changed
     */
    void write(GoalSheet goal, Map<GoalText, String> texts);

    /**
     * Writes what is different in these terms into the goal.
     *
     * @throws Refusal with what Jira has against it; then nothing is changed
     */
    void write(GoalSheet goal, GoalTerms terms);

    /**
     * Takes a draft to the status Agreed, as whoever is asking agrees.
     *
     * @throws Refusal with what it lacks
     */
    void agree(GoalSheet draft);
}
