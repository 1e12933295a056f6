package org.mentoringpair.reflections;

import java.util.List;
import java.util.Optional;

/** Milestones and the reflections on them, as far as whoever is asking may browse them. */
public interface Steps {
    /** Empty for an issue that is no milestone, that is gone, or that whoever is asking may not browse. */
    Optional<Step> withId(long issueId);

    /** The milestones of a project that are not done yet, oldest first. One search. */
    List<Step> open(long projectId);

    /** What was written on a milestone, oldest first. */
    List<WrittenReflection> reflectionsOn(long milestoneId);
}
