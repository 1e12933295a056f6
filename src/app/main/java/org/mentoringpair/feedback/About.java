package org.mentoringpair.feedback;

/** What feedback is about: what somebody does at work, or how the two work together. */
public enum About {
    WORK, MENTORING
}
