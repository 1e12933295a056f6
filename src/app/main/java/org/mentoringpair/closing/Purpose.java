package org.mentoringpair.closing;

/** What a mentee writes a summary for. */
public enum Purpose {
    /** For themselves, and for their mentor if they share it. */
    GROWTH,
    /** For their manager: to print and hand over; nobody else opens it here. */
    MANAGER
}
