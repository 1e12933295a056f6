package org.mentoringpair.celebration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All celebrations, latest first wherever there are several. One SQL statement a question. */
public interface Celebrations {
    Optional<Celebration> of(long issueId);

    List<Celebration> ofPair(long pairId, int atMost);

    /** What both have agreed to tell everybody, or the members of one of these programmes. */
    List<Celebration> shared(Collection<Long> programmeIds, int atMost);

    /** Whether there is anything that everybody is told; remembered, because every page of Jira asks. */
    boolean anyForEverybody();

    /** Keeps it in place of the one that was there for its issue. */
    void keep(Celebration celebration, long projectId);

    void remove(long issueId);

    /** Forgets what was celebrated in a project that is gone; by project, because its pair may be gone already. */
    void removeOfProject(long projectId);
}
