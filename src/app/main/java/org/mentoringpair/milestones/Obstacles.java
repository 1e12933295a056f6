package org.mentoringpair.milestones;

import java.util.List;
import java.util.Optional;

/** All obstacles, at most one for each milestone. One SQL statement a question. */
public interface Obstacles {
    Optional<Obstacle> of(long milestoneId);

    List<Obstacle> ofPair(long pairId);

    /** Keeps it in place of the one that was there. */
    void keep(Obstacle obstacle, long projectId);

    void remove(long milestoneId);

    /** Forgets what was written in a project that is gone; by project, because its pair may be gone already. */
    void removeOfProject(long projectId);
}
