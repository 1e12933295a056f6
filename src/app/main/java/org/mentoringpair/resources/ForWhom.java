package org.mentoringpair.resources;

/** Whom a resource helps: there is something to learn about being a mentor, and about being a mentee. */
public enum ForWhom {
    BOTH, MENTEE, MENTOR;

    boolean suits(boolean mentee) {
        return this == BOTH || (this == MENTEE) == mentee;
    }
}
