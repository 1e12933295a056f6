package org.mentoringpair.jira.setup;

/** The link types the app creates once, beside that of goals where Jira has no epics. */
public enum MentoringLink {
    /** From any issue of real work to the milestone that is practised in it. */
    PRACTISES,
    /** From a reflection to the milestone it looks back on. */
    REFLECTS,
    /** From feedback to the milestone it is about. */
    GIVES_FEEDBACK
}
