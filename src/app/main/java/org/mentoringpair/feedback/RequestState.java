package org.mentoringpair.feedback;

/** How far a request for feedback has come. A request that is open is answerable until its time is over. */
public enum RequestState {
    OPEN, WITHDRAWN,
    /** For the one who asked alone. */
    ANSWERED,
    /** For both of the pair. */
    SHARED
}
