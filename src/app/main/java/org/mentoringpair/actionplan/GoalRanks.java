package org.mentoringpair.actionplan;

import java.util.List;
import org.mentoringpair.pairing.Pair;

/** In which order pairs want to see their goals, the one with most impact first. */
public interface GoalRanks {
    /** One SQL statement. */
    GoalOrder order(long pairId);

    /** @param goalIds Jira's issue ids, first things first */
    void keep(Pair pair, List<Long> goalIds);

    /** Forgets the order of a project that is no more. */
    void forgetProject(long projectId);
}
