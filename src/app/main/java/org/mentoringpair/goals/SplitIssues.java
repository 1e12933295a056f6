package org.mentoringpair.goals;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;

/** Milestones as issues in Jira, made smaller as whoever is asking: their permissions count. */
public interface SplitIssues {
    /** Empty for an issue that is no milestone, that is gone, or that whoever is asking may not browse. */
    Optional<MilestoneToSplit> withKey(String key);

    /** What Jira has against the first part, which the milestone becomes, and against each of the others, at its input; nothing is changed. */
    List<Refusal> objections(MilestoneToSplit milestone, List<MilestoneDraft> parts);

    /** @throws Refusal if Jira does not change it after all */
    void become(MilestoneToSplit milestone, MilestoneDraft first);

    /**
     * Makes another part, towards the same goal.
     *
     * @return its key
     * @throws Refusal if Jira does not make it after all
     */
    String make(MilestoneToSplit milestone, MilestoneDraft part);
}
