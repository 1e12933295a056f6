package org.mentoringpair.jira.setup;

/**
 * A project made from the app's blueprint, and how far its preparation got.
 *
 * @param message what Jira said when it refused, else null
 */
record PreparedProject(long projectId, ItemState state, String message) {
    PreparedProject(long projectId, ItemState state) {
        this(projectId, state, null);
    }
}
