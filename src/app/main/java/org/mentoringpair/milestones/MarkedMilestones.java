package org.mentoringpair.milestones;

import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;

/** Milestones with their marks, as far as whoever is asking may browse them. */
public interface MarkedMilestones {
    /** Empty for an issue that is no milestone, that is gone, or that whoever is asking may not browse. */
    Optional<MarkedMilestone> withId(long issueId);

    /** What is blocked, and what has a certificate that ends one day. One search. */
    List<MarkedMilestone> marked(long projectId);

    /**
     * Marks it in Jira as blocked or not, as whoever is asking.
     *
     * @throws Refusal in Jira's words
     */
    void block(MarkedMilestone milestone, boolean blocked);
}
