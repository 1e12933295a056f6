package org.mentoringpair.checkins;

import java.util.Collection;
import java.util.Map;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.pairing.Pair;

/** Agreed actions as issues in Jira, as far as whoever is asking may make and browse them. */
public interface ActionIssues {
    /**
     * Makes the sub-task, with whoever promised it as its assignee and the day as its due date.
     *
     * @param parentId Jira's id of the issue the check-in was logged on
     * @return its id
     * @throws org.mentoringpair.Refusal if Jira does not make it
     */
    long make(Pair pair, long parentId, AgreedAction action);

    /** The actions of these projects, by the ids of their issues. One search, none where there is no project. */
    Map<Long, State> of(Collection<Long> projectIds);

    /**
     * Where an action stands.
     *
     * @param status as the pair's workflow calls it
     */
    record State(String key, String status, MilestoneState state) {
        public boolean isDone() {
            return state == MilestoneState.DONE;
        }
    }
}
