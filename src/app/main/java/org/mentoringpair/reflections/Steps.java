package org.mentoringpair.reflections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Milestones and the reflections on them, as far as whoever is asking may browse them. */
public interface Steps {
    /** Empty for an issue that is no milestone, that is gone, or that whoever is asking may not browse. */
    Optional<Step> withId(long issueId);

    /** The same by the key an issue has today. */
    Optional<Step> withKey(String key);

    /** The milestones of a project that are not done yet, oldest first. One search. */
    List<Step> open(long projectId);

    /** The milestones of a project that are done and were touched since a day, latest first. One search. */
    List<Step> doneSince(long projectId, LocalDate day);

    /** What was written on a milestone, oldest first, without its words. */
    List<LookBack> reflectionsOn(long milestoneId);
}
