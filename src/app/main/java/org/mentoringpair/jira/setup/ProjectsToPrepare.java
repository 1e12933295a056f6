package org.mentoringpair.jira.setup;

import java.util.List;

/** The projects made from the app's blueprint. */
interface ProjectsToPrepare {
    List<PreparedProject> all();

    /** Writes the project down at once, in place of what was remembered of it. */
    void keep(PreparedProject project);

    /** Forgets a project that is no more. */
    void forget(long projectId);
}
