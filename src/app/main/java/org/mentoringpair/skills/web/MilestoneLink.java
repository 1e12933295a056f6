package org.mentoringpair.skills.web;

import java.util.List;
import org.mentoringpair.skills.SkillIssues;

/** A milestone with the issues in which it was practised. */
public final class MilestoneLink {
    private final SkillIssues.PractisedMilestone milestone;
    private final List<EvidenceLink> evidence;
    private final boolean chosen;

    MilestoneLink(SkillIssues.PractisedMilestone milestone, List<SkillIssues.Evidence> evidence, boolean chosen) {
        this.milestone = milestone;
        this.evidence = EvidenceLink.all(evidence);
        this.chosen = chosen;
    }

    public String getId() {
        return String.valueOf(milestone.id());
    }

    public String getKey() {
        return milestone.key();
    }

    public String getSummary() {
        return milestone.summary();
    }

    public boolean isDone() {
        return milestone.done();
    }

    public List<EvidenceLink> getEvidence() {
        return evidence;
    }

    /** Whether the skill is linked to it. */
    public boolean isChosen() {
        return chosen;
    }
}
