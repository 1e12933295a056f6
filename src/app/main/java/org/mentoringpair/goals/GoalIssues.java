package org.mentoringpair.goals;

import java.util.List;
import org.mentoringpair.Refusal;

/** Goals and milestones as issues in Jira, made as whoever is asking: their permissions count. */
public interface GoalIssues {
    /** Whether whoever is asking may browse the project. */
    boolean seen(long projectId);

    /** Whether whoever is asking may make issues in the project. */
    boolean creatable(long projectId);

    /** What Jira has against the goal and each of its milestones, at its input; nothing is made. */
    List<Refusal> objections(GoalDraft draft);

    Made makeGoal(GoalDraft draft);

    /**
     * @param goal null for a milestone that belongs to none
     * @throws Refusal if Jira does not make the milestone after all
     */
    Made makeMilestone(long projectId, MilestoneDraft milestone, Made goal);

    /** The key an issue has today, or its id where it is gone. */
    String key(long issueId);

    /** An issue that was made. */
    record Made(long issueId, String key) {
    }
}
