package org.mentoringpair.goals;

/** What became of a proposal to renegotiate a goal. */
public enum Answer {
    OPEN, ACCEPTED, DECLINED,
    /** By whoever proposed it. */
    WITHDRAWN
}
