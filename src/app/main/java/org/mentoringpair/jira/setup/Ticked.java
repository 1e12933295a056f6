package org.mentoringpair.jira.setup;

/** The one option of a field that is either ticked or empty. */
public enum Ticked {
    YES
}
