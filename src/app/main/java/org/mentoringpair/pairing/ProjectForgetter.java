package org.mentoringpair.pairing;

/** Whatever keeps something of a pair and must not outlive the project in which the pair worked, nor the issue it was said of. */
@FunctionalInterface
public interface ProjectForgetter {
    /** Comes once, in no order that may matter: the pair itself may be forgotten by then. */
    void projectIsGone(long projectId);

    /** Comes for issues of pairs alone, not for those that go with their project. */
    default void issueIsGone(long issueId) {
        // most of what is kept belongs to the pair as a whole
    }
}
