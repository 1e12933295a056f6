package org.mentoringpair.skills;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What skills are tied to in Jira, as far as whoever is asking may browse it: nothing else is named, and nothing else is counted. */
public interface SkillIssues {
    /** The milestones of a project, oldest first. One search. */
    List<PractisedMilestone> milestones(long projectId);

    /** Empty for an issue that is no milestone of a pair, or not to be browsed. */
    Optional<PractisedMilestone> milestone(long projectId, long issueId);

    /** The issues in which each of these milestones was practised, by the link type that the set-up made. */
    Map<Long, List<Evidence>> evidence(Collection<Long> milestoneIds);

    /** A milestone by which a skill can grow. */
    record PractisedMilestone(long id, String key, String summary, boolean done) {
    }

    /** An issue of real work that is linked to a milestone. */
    record Evidence(String key, String summary, String status, boolean done) {
    }
}
