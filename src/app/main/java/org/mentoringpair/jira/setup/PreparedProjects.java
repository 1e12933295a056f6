package org.mentoringpair.jira.setup;

import java.util.Set;

/** The projects made as a Mentoring Pair, known without asking the database once the answer was read. */
public interface PreparedProjects {
    /**
     * Whether the project was made from the app's blueprint and has the shared configuration, all of it: its
     * permission scheme above all, so that nothing written in it is open to others.
     */
    boolean contains(long projectId);

    /** Jira's ids of all of them. */
    Set<Long> ids();
}
