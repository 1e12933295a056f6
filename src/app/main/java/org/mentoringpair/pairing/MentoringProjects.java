package org.mentoringpair.pairing;

/**
 * Which Jira projects are mentoring relationships, known without asking the database: panels ask on every issue view.
 */
public interface MentoringProjects {
    boolean contains(long projectId);

    /** Forgets what is remembered, on every node; called when a pair is added or removed. */
    void changed();
}
