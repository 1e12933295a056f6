package org.mentoringpair.pairing;

import java.util.Optional;

/**
 * Which Jira projects are mentoring relationships, known without asking the database: panels ask on every issue view.
 */
public interface MentoringProjects {
    boolean contains(long projectId);

    /** The pair that works in the project, as it is remembered. */
    Optional<Pair> pair(long projectId);

    /** Forgets what is remembered, on every node; called when a pair is added, changed or removed. */
    void changed();
}
