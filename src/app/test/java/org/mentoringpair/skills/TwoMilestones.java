package org.mentoringpair.skills;

import static org.mentoringpair.checkins.Amina.MILESTONE;
import static org.mentoringpair.checkins.Amina.PAIR;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project with two milestones, the first of which was practised once. */
final class TwoMilestones implements SkillIssues {
    @Override
    public List<PractisedMilestone> milestones(long projectId) {
        return projectId == PAIR.projectId()
                ? List.of(new PractisedMilestone(MILESTONE, "AMINA-7", "Write the agenda", false), new PractisedMilestone(MILESTONE + 1, "AMINA-8", "Lead it", false))
                : List.of();
    }

    @Override
    public Optional<PractisedMilestone> milestone(long projectId, long issueId) {
        return milestones(projectId).stream().filter(milestone -> milestone.id() == issueId).findFirst();
    }

    @Override
    public Map<Long, List<Evidence>> evidence(Collection<Long> milestoneIds) {
        Map<Long, List<Evidence>> evidence = new HashMap<>();
        if (milestoneIds.contains(MILESTONE)) {
            evidence.put(MILESTONE, List.of(new Evidence("SIGNAL-12", "Review the interlocking", "Done", true)));
        }
        return evidence;
    }
}
