package org.mentoringpair.sandbox.projects;

/**
 * A project that exists now.
 *
 * @param redirect where the hook asked to go next; empty where it did not
 * @param problem  why the hook failed; empty where it did not. The project is there all the same, as in Jira
 */
record CreatedProject(StoredProject project, String redirect, String problem) {
}
