package org.mentoringpair.pairing;

/** Whatever keeps something of a pair and must not outlive the project in which the pair worked. */
@FunctionalInterface
public interface ProjectForgetter {
    /** Comes once, in no order that may matter: the pair itself may be forgotten by then. */
    void projectIsGone(long projectId);
}
