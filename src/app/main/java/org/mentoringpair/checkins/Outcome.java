package org.mentoringpair.checkins;

/** The tangible thing that came of a meeting. Nothing is a fair answer, but it has to be said. */
public enum Outcome {
    WORK_PRODUCT, CHANGED_WORKFLOW, CONTACT, INSIGHT, NONE
}
