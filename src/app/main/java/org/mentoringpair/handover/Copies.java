package org.mentoringpair.handover;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.pairing.Pair;

/** What travels becomes issues of its own in the other project: nothing but what a goal, a milestone or an action itself says. */
public interface Copies {
    /**
     * Makes it as whoever is asking.
     *
     * @param parentId Jira's id of the goal or milestone it belongs to over there, 0 for none
     * @return Jira's id
     * @throws Refusal with what Jira has against it
     */
    long make(PlannedIssue original, Pair to, long parentId);

    /** The milestone below which actions go whose own one stays behind; in the words of whoever is asking. */
    PlannedIssue basket();

    /**
     * The one that was made a moment before a crash, so that nobody knows of it.
     *
     * @param known Jira's ids of those that are known
     */
    OptionalLong madeUnnoticed(PlannedIssue original, Pair to, Instant since, Set<Long> known);
}
