package org.mentoringpair.jira.setup;

/** What people in Jira read of a thing: its name and what it is for. Together they mark what a crash left nameless. */
record Label(String name, String description) {
}
