package org.mentoringpair.reflections;

import java.util.List;

/** Reflections with their words, as far as whoever is asking may browse them. */
@FunctionalInterface
public interface LookBacks {
    /** What was written in a project, latest first. One search. */
    List<LookBack> of(long projectId, int startAt, int most);
}
