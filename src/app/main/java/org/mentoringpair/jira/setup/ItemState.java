package org.mentoringpair.jira.setup;

/** How far the app got with a thing in Jira. */
enum ItemState {
    /** Written down before Jira is asked, so that a crash leaves a trace. */
    CREATING,
    CREATED,
    /** Jira refused; the item's message says what it said. */
    FAILED
}
