package org.mentoringpair.journal;

import org.mentoringpair.pairing.ProjectForgetter;

/** No journal outlives the project it was kept in. */
public final class JournalForgetting implements ProjectForgetter {
    private final JournalEntries entries;

    public JournalForgetting(JournalEntries entries) {
        this.entries = entries;
    }

    @Override
    public void projectIsGone(long projectId) {
        entries.removeOfProject(projectId);
    }
}
