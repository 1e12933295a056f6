package org.mentoringpair.actionplan;

import java.util.Optional;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

/** A Jira in which one project is a mentoring relationship. */
record OneProject(Pair only) implements MentoringProjects {
    @Override
    public boolean contains(long projectId) {
        return only.projectId() == projectId;
    }

    @Override
    public Optional<Pair> pair(long projectId) {
        return contains(projectId) ? Optional.of(only) : Optional.empty();
    }

    @Override
    public void changed() {
        throw new UnsupportedOperationException("Nothing of it is remembered");
    }
}
